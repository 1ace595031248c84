import type { Goal } from '../../model/table';
import { isUnfilledGoal } from '../../language/goal/unfilled';

/** Blank, only what the form has printed (“目标1：目标2：……”), or a word in its place. */
export function isUnfilled({ value }: Goal): boolean {
  return value.isBlank || isUnfilledGoal(value.text);
}
