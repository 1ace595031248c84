import { a1 } from '../../../model/place';
import { rectanglesOf, type CellIndex } from '../../cell-areas';
import type { Fill } from '../../marks/mark-memory';
import { hasExcelApi } from '../capabilities';
import { formatsOf } from '../formats-of';
import { ifTold } from '../if-told';

const NO_FILL: Fill = { color: null };

/** Queues the question how cells are filled; `fillOf` answers after the round trip. */
export function queueFills(
  sheet: Excel.Worksheet,
  cells: readonly CellIndex[],
): readonly Excel.Range[] {
  const properties = hasExcelApi('1.9')
    ? 'format/fill/color,format/fill/pattern,format/fill/patternColor'
    : 'format/fill/color';
  return cells.map((cell) => {
    const range = sheet.getRange(a1(cell));
    range.load(properties);
    return range;
  });
}

/**
 * The fill of one cell; null when Excel cannot tell it (a gradient), so that it could not be restored. Before 1.9 Excel tells
 * no pattern and calls a cell without fill white, as some other programs do: then white is taken for none.
 */
export function fillOf(range: Excel.Range): Fill | null {
  const { color } = range.format.fill;
  const told = (color as string | null)?.toUpperCase() ?? '';
  const pattern = ifTold<string | null>(() => range.format.fill.pattern);
  if (!hasExcelApi('1.9') || pattern === undefined || pattern === '')
    return told === '' || told === '#FFFFFF' ? NO_FILL : { color: told };
  if (pattern === 'None') return NO_FILL;
  if (pattern === null || told === '' || /gradient/i.test(pattern)) return null;
  if (pattern === 'Solid') return { color: told };
  return { color: told, pattern, patternColor: range.format.fill.patternColor };
}

/** Queues giving cells a fill: the colour, and of a cell that was hatched, the hatching. */
export function queueFill(sheet: Excel.Worksheet, cells: Iterable<CellIndex>, fill: Fill): void {
  for (const format of formatsOf(sheet, rectanglesOf(cells))) {
    if (fill.color === null) {
      format.fill.clear();
      continue;
    }
    format.fill.color = fill.color;
    if (fill.pattern === undefined) continue;
    format.fill.pattern = fill.pattern as Excel.FillPattern;
    if (fill.patternColor !== undefined) format.fill.patternColor = fill.patternColor;
  }
}
