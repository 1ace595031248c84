import * as React from 'react';
import type { Outcome } from '../../model/outcome';
import type { ListedProblem } from '../../session/state';
import { countSeverities, toggleSeverity, type Filter } from '../filter';
import { FilterBar } from './FilterBar';
import { SeverityTally } from './SeverityTally';

interface Props {
  readonly outcome: Outcome;
  readonly problems: readonly ListedProblem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** The counts, which narrow the list by a press, and behind the funnel the lists of tables and rules. */
export function ProblemFilters({ outcome, problems, filter, onChange }: Props): JSX.Element {
  const [opened, setOpened] = React.useState(false);
  const counts = React.useMemo(() => countSeverities(problems), [problems]);
  const narrowed = filter.rule !== null || filter.table !== null;
  const shown = opened || narrowed;
  return (
    <>
      <SeverityTally
        counts={counts}
        chosen={filter.severities}
        onToggle={(severity) => onChange(toggleSeverity(filter, severity))}
        filtering={shown}
        onFiltering={(wanted) => {
          setOpened(wanted);
          // A filter that cannot be seen would hide problems unsaid.
          if (!wanted && narrowed) onChange({ ...filter, rule: null, table: null });
        }}
      />
      {shown && (
        <FilterBar outcome={outcome} problems={problems} filter={filter} onChange={onChange} />
      )}
    </>
  );
}
