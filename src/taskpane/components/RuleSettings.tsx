import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Rule } from '../../rules/rule';
import type { Aspect, RuleSetting } from '../../model/problem';
import { RULES } from '../../rules/list';
import { RuleSettingRow } from './RuleSettingRow';

type Severities = Readonly<Record<string, RuleSetting>>;

interface Props {
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}

/** The aspects in which a reviewer judges a table, in the order of the review form. */
const ASPECTS: readonly Aspect[] = ['完整性', '相关性', '适当性', '可行性', '可衡量性', '规范性'];

/** Every rule with its severity, to be moved or switched off: aspect by aspect, or those that a word finds. */
export function RuleSettings({ severities, onChange }: Props): JSX.Element {
  const [sought, setSought] = React.useState('');
  const words = sought.trim();
  const set = ({ id }: Rule, setting: RuleSetting | null) => {
    const others = Object.entries(severities).filter(([other]) => other !== id);
    onChange(Object.fromEntries(setting === null ? others : [...others, [id, setting]]));
  };
  const rowsOf = (rules: readonly Rule[]) => (
    <ul className="rules">
      {rules.map((rule) => (
        <RuleSettingRow
          key={rule.id}
          rule={rule}
          setting={severities[rule.id] ?? null}
          onSet={(setting) => set(rule, setting)}
        />
      ))}
    </ul>
  );
  const found = RULES.filter(({ title, id }) => (title + id).indexOf(words) >= 0);
  const moved = Object.keys(severities).length;
  return (
    <section className="section">
      <h2 className="section__title">规则（{RULES.length}）</h2>
      <TextField
        ariaLabel="查找规则"
        placeholder="查找规则，例如：成本"
        value={sought}
        onChange={(_, text) => setSought(text ?? '')}
      />
      {words !== '' && found.length === 0 && (
        <p className="hint">没有名称含“{words}”的规则，请换一个词。</p>
      )}
      {words !== '' && rowsOf(found)}
      {words === '' &&
        ASPECTS.map((aspect) => {
          const rules = RULES.filter((rule) => rule.aspect === aspect);
          const changed = rules.filter(({ id }) => severities[id] !== undefined).length;
          return (
            <details key={aspect} className="fold fold--rules">
              <summary className="fold__head">
                {aspect}
                <span className="fold__count">
                  {rules.length} 条{changed > 0 && `，已调整 ${changed} 条`}
                </span>
              </summary>
              {rowsOf(rules)}
            </details>
          );
        })}
      <DefaultButton
        className="section__action"
        text="规则全部恢复默认"
        disabled={moved === 0}
        onClick={() => onChange({})}
      />
    </section>
  );
}
