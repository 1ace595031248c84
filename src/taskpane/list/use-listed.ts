import * as React from 'react';
import type { ListedProblem } from '../../session/state';
import { arrange, type Arrangement } from './arrange';
import { EVERYTHING, type Filter } from './filter';
import { filterProblems } from './filter-problems';

interface Listed {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** The problems that the filter lets through, as they are laid out. */
  readonly listed: readonly ListedProblem[];
}

/** How the list was laid out last holds for as long as the pane lives. */
let last: Arrangement = 'place';

/** What of the problems the list shows, and in which order. */
export function useListed(problems: readonly ListedProblem[]): Listed {
  const [filter, onChange] = React.useState(EVERYTHING);
  const [arrangement, onArrange] = React.useState(last);
  React.useEffect(() => {
    last = arrangement;
  }, [arrangement]);
  const listed = React.useMemo(
    () => arrange(filterProblems(problems, filter), arrangement),
    [problems, filter, arrangement],
  );
  return { filter, onChange, arrangement, onArrange, listed };
}
