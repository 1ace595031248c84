import * as React from 'react';
import type { Outcome } from '../../../model/outcome';
import type { ListedProblem } from '../../../session/state';
import type { Arrangement } from '../../list/arrange';
import {
  countSeverities,
  EVERYTHING,
  isNarrowed,
  toggleSeverity,
  type Filter,
} from '../../list/filter';
import { FilterBar } from '../FilterBar';
import { SeverityTally } from '../SeverityTally';

interface Props {
  readonly outcome: Outcome;
  readonly problems: readonly ListedProblem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
}

/** The counts, which narrow the list by a press, and behind the funnel the words, tables and rules, and how it is laid out. */
export function ProblemFilters(props: Props): JSX.Element {
  const { problems, filter, onChange } = props;
  const [opened, setOpened] = React.useState(false);
  const counts = React.useMemo(() => countSeverities(problems), [problems]);
  const narrowed = isNarrowed(filter);
  const shown = opened || narrowed;
  const open = (wanted: boolean) => {
    setOpened(wanted);
    // A filter that cannot be seen would hide problems unsaid.
    if (!wanted && narrowed) onChange({ ...EVERYTHING, severities: filter.severities });
  };
  useFindKey(() => {
    setOpened(true);
    setTimeout(() => document.querySelector<HTMLElement>('.find')?.focus(), 0);
  });
  return (
    <>
      <SeverityTally
        counts={counts}
        chosen={filter.severities}
        onToggle={(severity) => onChange(toggleSeverity(filter, severity))}
        filtering={shown}
        onFiltering={open}
      />
      {shown && <FilterBar {...props} />}
    </>
  );
}

/** Ctrl+F looks among the problems instead of the page. */
function useFindKey(find: () => void): void {
  const latest = React.useRef(find);
  React.useEffect(() => {
    latest.current = find;
  });
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
