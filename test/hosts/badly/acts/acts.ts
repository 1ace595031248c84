import fc from 'fast-check';
import type { Act } from './act';
import { PEOPLE } from './people';
import { PROGRAM } from './program';
import { reader } from './reader';

/** What happens one after another; `movesRows`: fixes that insert rows are taken too. */
export const acts = (movesRows: boolean): fc.Arbitrary<Act[]> =>
  fc.array(
    fc
      .oneof(
        { weight: 5, arbitrary: PEOPLE },
        { weight: 3, arbitrary: PROGRAM },
        { weight: 4, arbitrary: reader(movesRows) },
      )
      // A failure lists what happened, not how it is done.
      .map((act) => ({ ...act, [fc.toStringMethod]: () => act.name })),
    { minLength: 3, maxLength: 14 },
  );
