import * as React from 'react';
import type { Rule } from '../../rules/rule';
import type { RuleSetting } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';

const CHOICES: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

interface Props {
  readonly rule: Rule;
  /** What the user set; null for the rule's own severity. */
  readonly setting: RuleSetting | null;
  readonly onSet: (setting: RuleSetting | null) => void;
}

/** One rule and its severity. A native list: it may open wider than a narrow pane. */
export function RuleSettingRow({ rule, setting, onSet }: Props): JSX.Element {
  const name = `rule-${rule.id}`;
  return (
    <li className="rules__rule">
      <span className="rules__title" id={name}>
        {rule.title}
      </span>
      <select
        className="select"
        aria-labelledby={name}
        value={setting ?? ''}
        onChange={({ target }) => onSet((target.value || null) as RuleSetting | null)}
      >
        <option value="">{`默认（${SEVERITY_NAMES[rule.severity]}）`}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'off' ? '不检查' : SEVERITY_NAMES[choice]}
          </option>
        ))}
      </select>
    </li>
  );
}
