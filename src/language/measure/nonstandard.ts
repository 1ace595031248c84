/** Latin letters that officers mean as lengths and areas; the grammar itself does not guess them. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  M: '米',
  m: '米',
  M2: '平方米',
  m2: '平方米',
  KM: '公里',
  km: '公里',
  Km: '公里',
};

/** Spellings that a system refuses; 个工作日 for 天 and the like are fine as they are. */
const NONSTANDARD =
  /^(?:百分比|百分点|[(（]\s*[%％]\s*[)）]|比例|[mM]|[mM]2|[kK][mM]|平|平米|万|亿)$|\*/;

/** Whether a budget system refuses a unit spelt like this: 百分比, 平米, M. */
export function isNonstandardUnit(unitText: string): boolean {
  return NONSTANDARD.test(unitText);
}

/** The unit that an abbreviation stands for; null where it is none. */
export function abbreviatedUnit(unitText: string): string | null {
  return ABBREVIATED[unitText] ?? null;
}
