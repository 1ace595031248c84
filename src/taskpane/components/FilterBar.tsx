import * as React from 'react';
import type { Outcome } from '../../model/outcome';
import type { ListedProblem } from '../../session/state';
import type { Filter } from '../filter';
import { tableTitle } from '../group';
import { ruleTitle } from '../rule-of';

interface Props {
  readonly outcome: Outcome;
  readonly problems: readonly ListedProblem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the list to one table or one rule. Native lists: they may open wider than a narrow pane. */
export function FilterBar({ outcome, problems, filter, onChange }: Props): JSX.Element {
  const rules = React.useMemo(() => countRules(problems), [problems]);
  return (
    <div className="filter-bar" id="filter-bar" role="group" aria-label="筛选">
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
    </div>
  );
}

/** The rules that found something, in the order of the list. */
function countRules(problems: readonly ListedProblem[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { problem } of problems) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  return Array.from(counts);
}
