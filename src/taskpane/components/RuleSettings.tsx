import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Rule } from '../../lint/rule';
import type { RuleSetting } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';
import { RULES } from '../../rules/list';

type Severities = Readonly<Record<string, RuleSetting>>;

const CHOICES: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

interface Props {
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}

/** Every rule with its severity, to be moved or switched off. */
export function RuleSettings({ severities, onChange }: Props): JSX.Element {
  const [sought, setSought] = React.useState('');
  const words = sought.trim();
  const found = RULES.filter(({ title, id }) => (title + id).indexOf(words) >= 0);
  const set = (rule: Rule, setting: string) => {
    const others = Object.entries(severities).filter(([id]) => id !== rule.id);
    const own = setting === '' ? [] : [[rule.id, setting as RuleSetting] as const];
    onChange(Object.fromEntries([...others, ...own]));
  };
  return (
    <section className="section">
      <h2 className="section__title">规则（{RULES.length}）</h2>
      <TextField
        ariaLabel="查找规则"
        placeholder="查找规则，例如：成本"
        value={sought}
        onChange={(_, text) => setSought(text ?? '')}
      />
      {found.length === 0 && <p className="hint">没有名称含“{words}”的规则，请换一个词。</p>}
      <ul className="rules">
        {found.map((rule) => (
          <li key={rule.id} className="rules__rule">
            <span className="rules__title" id={`rule-${rule.id}`}>
              {rule.title}
            </span>
            <select
              className="select"
              aria-labelledby={`rule-${rule.id}`}
              value={severities[rule.id] ?? ''}
              onChange={({ target }) => set(rule, target.value)}
            >
              <option value="">{`默认（${SEVERITY_NAMES[rule.severity]}）`}</option>
              {CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === 'off' ? '不检查' : SEVERITY_NAMES[choice]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
