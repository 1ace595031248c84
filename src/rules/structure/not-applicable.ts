import type { Indicator, Level2Kind } from '../../model/table';

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

const NONE = /^(无|暂无|不适用|不涉及|没有|[-—–_/*\\.·…\s])+$/;

/** A printed row that the project does not need, marked “不适用” or “/” where it might as well be blank. */
export function isNotApplicable({ level2Kind, name, value }: Indicator): boolean {
  const marked = name !== null && !name.isBlank && NONE.test(name.text);
  const unused = value === null || value.isBlank || NONE.test(value.text);
  return OFTEN_UNUSED.has(level2Kind) && marked && unused;
}
