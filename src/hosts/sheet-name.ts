const LONGEST = 31;

/** A name that no sheet has yet and that spreadsheets accept: 目标表, 目标表 (2), 目标表 (3)… */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '工作表';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = plain.slice(0, LONGEST - suffix.length) + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}
