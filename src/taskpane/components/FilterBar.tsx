import * as React from 'react';
import type { Outcome } from '../../model/outcome';
import type { ListedProblem } from '../../session/state';
import type { Arrangement } from '../list/arrange';
import type { Filter } from '../list/filter';
import { tableTitle } from '../list/group';
import { ruleTitle } from '../list/rule-of';

interface Props {
  readonly outcome: Outcome;
  readonly problems: readonly ListedProblem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
}

const ARRANGEMENTS: readonly (readonly [Arrangement, string])[] = [
  ['place', '逐表从上到下排列'],
  ['severity', '按严重程度排列'],
  ['rule', '按规则归类'],
];

/** Narrows the list to a word, a table or a rule, and lays it out. Native lists: they may open wider than a narrow pane. */
export function FilterBar(props: Props): JSX.Element {
  const { outcome, problems, filter, onChange } = props;
  const rules = React.useMemo(() => countRules(problems), [problems]);
  return (
    <div className="filter-bar" id="filter-bar" role="group" aria-label="筛选和排列">
      <input
        className="select find"
        type="search"
        aria-label="在问题中查找"
        placeholder="查找，如 成本、F12"
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      {outcome.tables.length > 1 && (
        <select
          className="select"
          aria-label="按表格筛选"
          value={filter.table ?? ''}
          onChange={({ target }) =>
            onChange({ ...filter, table: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">全部表格（{outcome.tables.length}）</option>
          {outcome.tables.map((table, number) => (
            <option key={number} value={number}>
              {`${tableTitle(table)} · ${table.sheet}`}
            </option>
          ))}
        </select>
      )}
      <select
        className="select"
        aria-label="按规则筛选"
        value={filter.rule ?? ''}
        onChange={({ target }) => onChange({ ...filter, rule: target.value || null })}
      >
        <option value="">全部规则（{rules.length}）</option>
        {rules.map(([rule, count]) => (
          <option key={rule} value={rule}>
            {`${ruleTitle(rule)}（${count}）`}
          </option>
        ))}
      </select>
      <select
        className="select"
        aria-label="排列方式"
        value={props.arrangement}
        onChange={({ target }) => props.onArrange(target.value as Arrangement)}
      >
        {ARRANGEMENTS.map(([how, name]) => (
          <option key={how} value={how}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The rules that found something, in the order of the list. */
function countRules(problems: readonly ListedProblem[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { problem } of problems) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  return Array.from(counts);
}
