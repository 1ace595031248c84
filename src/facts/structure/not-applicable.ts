import type { Indicator, Level2Kind } from '../../model/table';
import { saysNothing } from '../../language/meaning/nothing';

/** Level 2 kinds that every national form prints and most projects leave unused. */
export const OFTEN_UNUSED: ReadonlySet<Level2Kind> = new Set<Level2Kind>([
  'economic',
  'social',
  'ecological',
  'sustained',
  'social-cost',
  'ecological-cost',
  null,
]);

/** A printed row that the project does not need, marked “不适用” or “/” where it might as well be blank. */
export function isNotApplicable({ level2Kind, name, value }: Indicator): boolean {
  const marked = name !== null && !name.isBlank && saysNothing(name.text);
  const unused = value === null || value.isBlank || saysNothing(value.text);
  return OFTEN_UNUSED.has(level2Kind) && marked && unused;
}
