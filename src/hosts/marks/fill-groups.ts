import type { Fill } from './mark-memory';

/** Cells, by address, sorted by their fill, so that many are restored by one call. */
export function fillGroups(fills: ReadonlyMap<string, Fill>): [Fill, string[]][] {
  const groups = new Map<string, [Fill, string[]]>();
  for (const [cell, fill] of fills) {
    const key = JSON.stringify([fill.color, fill.pattern, fill.patternColor]);
    const group = groups.get(key);
    if (group) group[1].push(cell);
    else groups.set(key, [fill, [cell]]);
  }
  return Array.from(groups.values());
}
