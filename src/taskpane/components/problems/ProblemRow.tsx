import * as React from 'react';
import { a1 } from '../../../model/place';
import { SEVERITY_NAMES } from '../../../report/severity-names';
import type { ListedProblem } from '../../../session/state';
import { Icon } from '../Icon';
import { ruleTitle } from '../../list/rule-of';

interface Props {
  readonly listed: ListedProblem;
  /** The indicator or field that the problem is about. */
  readonly subject: string;
  /** Only its sentence tells it from another row. */
  readonly alike: boolean;
  /** The list is not laid out by tables: the row names its sheet itself. */
  readonly withSheet: boolean;
  readonly selected: boolean;
  /** The one row that Tab reaches. */
  readonly reachable: boolean;
  readonly position: number;
  readonly total: number;
  readonly onOpen: (listed: ListedProblem) => void;
}

/** One line of the list: severity, what is wrong, where. Its name for a screen reader is what it shows. */
export const ProblemRow = React.memo(function ProblemRow(props: Props): JSX.Element {
  const { listed, subject, alike, withSheet, selected, reachable, position, total, onOpen } = props;
  const { severity, rule, place, message } = listed.problem;
  const told = message.indexOf(subject) >= 0;
  return (
    <li
      id={`row-${listed.id}`}
      role="option"
      className={alike ? 'row row--alike' : 'row'}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={total}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onOpen(listed)}
    >
      <span className={`row__severity row__severity--${severity}`}>
        <Icon name={severity} />
        <span className="visually-hidden">{SEVERITY_NAMES[severity]}</span>
      </span>
      <span className="row__title">{ruleTitle(rule)}</span>
      <span className="row__cell">{withSheet ? `${place.sheet} ${a1(place)}` : a1(place)}</span>
      <span className="row__message">{message}</span>
      {subject !== '' && (
        <span className={told ? 'row__subject row__subject--told' : 'row__subject'}>{subject}</span>
      )}
    </li>
  );
});
