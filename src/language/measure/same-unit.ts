const ALIKE: readonly RegExp[] = [/^[人名位]$/, /^(?:小时|分钟)$/, /^[天日]$/];

/** Whether two units in standard spelling count the same: 名 and 人, 日 and 天; of 小时 and 分钟 the numbers are to be brought together. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || ALIKE.some((alike) => alike.test(a) && alike.test(b));
}

/** The same of two units in which the numbers are held against each other as they stand. */
export function sameCount(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || (ALIKE[0]!.test(`${a}`) && ALIKE[0]!.test(b)));
}
