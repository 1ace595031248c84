import { a1, parseAreaA1, type Area, type Place } from '../../../model/place';
import { openingTag, withAttributes } from '../tag';
import type { RowMoves } from './row-moves';
import { rewriteCells, type Wanted } from '../sheet/walk';
import { XmlScanner } from '../../xml/scan';

/**
 * Before rows go: the label of a merged area whose first row is deleted moves to the first row that stays, so that
 * 产出指标 does not go with its first indicator. Throws CannotMoveRows when the label is a formula shared with other cells.
 */
export function rescueLabels(source: string, part: string, moves: RowMoves): string {
  const rescues = mergedAreas(new XmlScanner(source, part)).flatMap((area) => rescue(area, moves));
  if (rescues.length === 0) return source;
  const labels = new Map<string, string>();
  const from = byCell(rescues.map(({ from: place }) => [place, a1(place)]));
  rewriteCells(new XmlScanner(source, part), from, (site, key) => {
    if (site.formula?.shares || site.array) throw moves.refuse(`${key} 的公式与其他单元格共用`);
    if (site.element !== null) labels.set(key, site.element);
    return site.element ?? '';
  });
  const to = byCell(rescues.map(({ from: label, to: place }) => [place, a1(label)]));
  return rewriteCells(new XmlScanner(source, part), to, (site, key) => {
    const label = labels.get(key);
    if (label === undefined) return site.element ?? '';
    const tag = openingTag(label);
    return withAttributes(tag, { r: a1(site) }) + label.slice(tag.length);
  });
}

type Cell = Pick<Place, 'row' | 'col'>;

function rescue(area: Area, moves: RowMoves): { from: Cell; to: Cell }[] {
  if (!moves.isDeleted(area.top)) return [];
  let row = area.top;
  while (row <= area.bottom && moves.isDeleted(row)) row += 1;
  if (row > area.bottom) return [];
  return [{ from: { row: area.top, col: area.left }, to: { row, col: area.left } }];
}

function mergedAreas(xml: XmlScanner): Area[] {
  const areas: Area[] = [];
  xml.root('worksheet');
  while (xml.child(1)) {
    if (xml.name !== 'mergeCells') continue;
    while (xml.child(2)) {
      const area = parseAreaA1(xml.attribute('ref') ?? '');
      if (area) areas.push(area);
    }
  }
  return areas;
}

function byCell(cells: readonly (readonly [Cell, string])[]): Wanted<string> {
  const rows = new Map<number, Map<number, string>>();
  for (const [{ row, col }, key] of cells) {
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(col, key));
  }
  return rows;
}
