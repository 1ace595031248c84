import * as React from 'react';
import type { Outcome } from '../../model/outcome';
import type { ListedProblem } from '../../session/state';
import { groupByTable, subjectOf, type Group } from '../group';
import { stepBy } from '../step-by';
import { useListWindow } from '../use-list-window';
import { ProblemRow } from './ProblemRow';

interface Props {
  readonly problems: readonly ListedProblem[];
  readonly outcome: Outcome;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter, or a click: go to the cell. */
  readonly onJump: (listed: ListedProblem) => void;
}

/** The problems, table by table, in reading order: one stop for Tab, arrows inside, Enter goes to the cell. */
export const ProblemList = React.memo(function ProblemList(props: Props): JSX.Element {
  const { problems, outcome, selected, onSelect, onJump } = props;
  const list = React.useRef<HTMLUListElement>(null);
  const index = problems.findIndex(({ id }) => id === selected);
  const { from, to, onScroll } = useListWindow(problems.length, index);
  const groups = React.useMemo(
    () => groupByTable(problems.slice(from, to), outcome),
    [problems, from, to, outcome],
  );
  useRowInSight(list, selected);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const current = problems[index];
    if (event.key === 'Enter' && current) onJump(current);
    const next = problems[stepBy(event.key, index, problems.length)];
    if (!next && event.key !== 'Enter') return;
    event.preventDefault();
    if (!next) return;
    onSelect(next.id);
    // The row may only be drawn by the selection itself.
    setTimeout(() => document.getElementById(`row-${next.id}`)?.focus(), 0);
  };
  const open = React.useCallback(
    (listed: ListedProblem) => {
      onSelect(listed.id);
      onJump(listed);
    },
    [onSelect, onJump],
  );

  let position = from;
  const rowsOf = (group: Group) =>
    group.problems.map((listed) => {
      position += 1;
      return (
        <ProblemRow
          key={listed.id}
          listed={listed}
          subject={subjectOf(listed.problem, outcome)}
          selected={listed.id === selected}
          reachable={index < 0 ? position === from + 1 : listed.id === selected}
          position={position}
          total={problems.length}
          onOpen={open}
        />
      );
    });

  return (
    <ul
      ref={list}
      className="list"
      role="listbox"
      aria-label="问题清单"
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      {groups.map((group) => (
        <li key={group.key} role="presentation" className="group">
          <div className="group__head">
            <span className="group__title">{group.title}</span>
            <span className="group__where">{group.where}</span>
          </div>
          <ul role="group" aria-label={`${group.title}，${group.where}`} className="group__rows">
            {rowsOf(group)}
          </ul>
        </li>
      ))}
    </ul>
  );
});

/** Brings the selected row into sight when the selection moved elsewhere; a row in sight does not move. */
function useRowInSight(list: React.RefObject<HTMLUListElement>, selected: string | null): void {
  React.useEffect(() => {
    const row = selected === null ? null : document.getElementById(`row-${selected}`);
    const box = list.current;
    if (!row || !box) return;
    // The heading of the row's table sticks to the top of the list.
    const head = row.closest('.group')?.querySelector<HTMLElement>('.group__head');
    const top = box.getBoundingClientRect().top + (head?.offsetHeight ?? 0);
    const above = row.getBoundingClientRect().top - top;
    const below = row.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    if (above < 0) box.scrollTop += above;
    else if (below > 0) box.scrollTop += below;
  }, [list, selected]);
}
