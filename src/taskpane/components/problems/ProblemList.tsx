import * as React from 'react';
import type { Outcome } from '../../../model/outcome';
import type { ListedProblem } from '../../../session/state';
import { alikeOnes } from '../../list/alike';
import type { Arrangement } from '../../list/arrange';
import { groupProblems, subjectOf, type Group } from '../../list/group';
import { stepBy } from '../../list/step-by';
import { useListWindow } from '../../hooks/use-list-window';
import { ProblemRow } from './ProblemRow';

interface Props {
  readonly problems: readonly ListedProblem[];
  readonly outcome: Outcome;
  readonly arrangement: Arrangement;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter, or a click: go to the cell. */
  readonly onJump: (listed: ListedProblem) => void;
  /** Delete: the reader wants to say why the problem can be ignored. */
  readonly onAnswer: (listed: ListedProblem) => void;
  /** Ctrl+C. */
  readonly onCopy: (listed: ListedProblem) => void;
}

/** The problems under their headings: one stop for Tab, arrows inside, Enter goes to the cell. */
export const ProblemList = React.memo(function ProblemList(props: Props): JSX.Element {
  const { problems, outcome, arrangement, selected, onSelect, onJump } = props;
  const list = React.useRef<HTMLUListElement>(null);
  const index = problems.findIndex(({ id }) => id === selected);
  const { from, to, onScroll } = useListWindow(problems.length, index);
  const groups = React.useMemo(
    () => groupProblems(problems.slice(from, to), outcome, arrangement),
    [problems, from, to, outcome, arrangement],
  );
  const alike = React.useMemo(() => alikeOnes(problems), [problems]);
  const withSheet = arrangement !== 'place' && outcome.tables.length > 1;
  useRowInSight(list, selected);

  const onKeyDown = (event: React.KeyboardEvent) => {
    // The row that has the focus counts, whether or not its detail is open.
    const { id } = event.target as HTMLElement;
    const at = problems.findIndex((one) => id === `row-${one.id}`);
    const current = problems[at < 0 ? index : at];
    const act = current && actionOf(event);
    const next = problems[stepBy(event.key, at < 0 ? index : at, problems.length)];
    if (!act && !next) return;
    event.preventDefault();
    if (act) act(current, props);
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
          alike={alike.has(listed.id)}
          withSheet={withSheet}
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
            {group.where !== '' && <span className="group__where">{group.where}</span>}
          </div>
          <ul
            role="group"
            aria-label={[group.title, group.where].filter(Boolean).join('，')}
            className="group__rows"
          >
            {rowsOf(group)}
          </ul>
        </li>
      ))}
    </ul>
  );
});

/** What a key does to a row besides moving on. */
function actionOf(
  event: React.KeyboardEvent,
): ((listed: ListedProblem, props: Props) => void) | undefined {
  if (event.key === 'Delete') return (listed, { onAnswer }) => onAnswer(listed);
  if (event.key === 'Enter') {
    return (listed, { onSelect, onJump }) => {
      onSelect(listed.id);
      onJump(listed);
    };
  }
  const copies = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
  return copies ? (listed, { onCopy }) => onCopy(listed) : undefined;
}

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
