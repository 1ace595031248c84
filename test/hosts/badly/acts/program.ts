import fc from 'fast-check';
import type { Manner } from '../stage';
import type { Act } from './act';

/** What the program does of its own accord. */
export const PROGRAM = fc.oneof(
  fc.constantFrom<Manner>('told', 'lost', 'twice', 'late').map((manner): Act => ({
    name: `events are ${manner}`,
    run: (stage) => {
      stage.manner = manner;
    },
  })),
  fc
    .integer({ min: 1, max: 12 })
    .map((nth): Act => ({ name: `fails at ${nth}`, run: (stage) => stage.fail(nth) })),
  fc
    .integer({ min: 1, max: 2 })
    .map((n): Act => ({ name: `edits ${n}`, run: (stage) => stage.edit(n) })),
  fc
    .integer({ min: 0, max: 3 })
    .map((after): Act => ({ name: `silent after ${after}`, run: (stage) => stage.silence(after) })),
  fc.constant<Act>({ name: 'behaves', run: (stage) => stage.behave() }),
);
