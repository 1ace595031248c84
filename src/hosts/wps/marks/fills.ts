import { rectanglesOf, type CellIndex } from '../../cell-areas';
import type { Fill } from '../../marks/mark-memory';
import { rangesOf, sortAlike, type Alike } from '../alike';
import { fromBgr, toBgr } from '../colors';
import type { EtRange, EtWorksheet } from '../et';
import { NO_FILL, SOLID } from '../et-numbers';

/** The numbers of patterns by the names that Excel's add-ins use: marks made in one program are taken off in the other. */
const PATTERNS: Readonly<Record<string, number>> = {
  Solid: SOLID,
  Gray50: -4125,
  Gray75: -4126,
  Gray25: -4124,
  Horizontal: -4128,
  Vertical: -4166,
  Down: -4121,
  Up: -4162,
  Checker: 9,
  SemiGray75: 10,
  LightHorizontal: 11,
  LightVertical: 12,
  LightDown: 13,
  LightUp: 14,
  Grid: 15,
  CrissCross: 16,
  Gray16: 17,
  Gray8: 18,
};

/** How cells are filled; cells whose fill could not be restored (a gradient) are left out. */
export function readFills(sheet: EtWorksheet, cells: readonly CellIndex[]): Alike<Fill>[] {
  return sortAlike(sheet, cells, fillOf).flatMap(({ cells: alike, value }) =>
    value ? [{ cells: alike, value }] : [],
  );
}

/** Gives cells a fill, with as few calls as their addresses allow. */
export function putFill(sheet: EtWorksheet, cells: Iterable<CellIndex>, fill: Fill): void {
  for (const { Interior } of rangesOf(sheet, rectanglesOf(cells))) {
    if (fill.color === null) {
      Interior.ColorIndex = NO_FILL;
      continue;
    }
    Interior.Color = toBgr(fill.color);
    const pattern = PATTERNS[fill.pattern ?? 'Solid'];
    if (pattern === undefined || pattern === SOLID) continue;
    Interior.Pattern = pattern;
    if (fill.patternColor !== undefined) Interior.PatternColor = toBgr(fill.patternColor);
  }
}

/** The fill of a range; undefined when its cells differ, null when it could not be restored. */
function fillOf({ Interior }: EtRange): Fill | null | undefined {
  if (Interior.ColorIndex === NO_FILL) return { color: null };
  const { Pattern, Color } = Interior;
  if (Pattern === NO_FILL) return { color: null };
  if (typeof Pattern !== 'number' || typeof Color !== 'number') return undefined;
  if (Pattern === SOLID) return { color: fromBgr(Color) };
  const name = Object.keys(PATTERNS).find((known) => PATTERNS[known] === Pattern);
  const { PatternColor } = Interior;
  if (name === undefined) return null;
  if (typeof PatternColor !== 'number') return undefined;
  return { color: fromBgr(Color), pattern: name, patternColor: fromBgr(PatternColor) };
}
