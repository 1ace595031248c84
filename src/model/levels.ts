import type { Level1Kind, Level2Kind } from './table';

/** The level 1 kinds that are told apart. */
export type Level1 = NonNullable<Level1Kind>;
/** The level 2 kinds that are told apart. */
export type Level2 = NonNullable<Level2Kind>;

/**
 * The level 1 kinds under which forms in use print a level 2, the usual one first: older national forms keep satisfaction
 * under 效益, newer ones have 成本 as a level 1.
 */
const PARENTS: Readonly<Record<Level2, readonly [Level1, ...Level1[]]>> = {
  quantity: ['output'],
  quality: ['output'],
  timeliness: ['output'],
  cost: ['output', 'cost'],
  economic: ['benefit'],
  social: ['benefit'],
  ecological: ['benefit'],
  sustained: ['benefit'],
  satisfaction: ['satisfaction', 'benefit'],
  'economic-cost': ['cost'],
  'social-cost': ['cost'],
  'ecological-cost': ['cost'],
};

/** The level 1 under which a level 2 usually belongs. */
export function parentOf(level2: Level2): Level1 {
  return PARENTS[level2][0];
}

/** Whether some form in use prints this level 2 under this level 1. */
export function standsUnder(level2: Level2, level1: Level1): boolean {
  return PARENTS[level2].includes(level1);
}
