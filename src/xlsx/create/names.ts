const MAX_LENGTH = 31;

/**
 * Names that Excel accepts for sheets, one for each wished: without `[]:*?/\`, at most 31 characters,
 * no two equal when case is ignored. 项目名称 make sheet names, so any text may come.
 */
export function legalSheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish, index) => {
    const clean = wish.replace(/[[\]:*?/\\\u0000-\u001F]/g, ' ').replace(/^[\s']+|[\s']+$/g, '');
    const name = freeName(clean || `Sheet${String(index + 1)}`, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${String(copy)})`;
    const name = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A sheet's name as it stands before the `!` of a reference. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
