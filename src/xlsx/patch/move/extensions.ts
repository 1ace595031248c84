import { moveItem } from './item';
import type { RowMoves } from './row-moves';
import type { Splice } from '../splice';
import type { XmlScanner } from '../../xml/scan';

/** Extensions whose cells and formulas are followed, and slicers and views, which have none. */
const EXTENSIONS = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}', // conditional formats
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}', // drop-down lists
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}', // sparklines
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}', // ignored errors
  '{FC87AEE6-9EDD-4A0A-B7FB-166176984837}', // protected ranges
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}',
  '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}', // slicers
  '{64002731-A6B0-56B0-2670-7721B7C09600}', // the page layout view of Excel for Mac
]);
const EXTENSION_ITEMS = new Set([
  'conditionalFormatting',
  'dataValidation',
  'sparkline',
  'ignoredError',
  'protectedRange',
]);

/** What changes in a sheet's `<extLst>`, on which `xml` stands, when rows move. Throws CannotMoveRows. */
export function moveExtensions(xml: XmlScanner, moves: RowMoves, home: string): Splice[] {
  const splices: Splice[] = [];
  while (xml.child(2)) {
    const uri = xml.attribute('uri') ?? '';
    if (home === moves.sheet && !EXTENSIONS.has(uri.toUpperCase())) {
      throw moves.refuse(`表中有不认识的扩展（${uri}）`);
    }
    const inside = xml.depth;
    while (xml.next() && xml.depth >= inside) {
      if (xml.opened && xml.name === 'sparklineGroup' && xml.attribute('dateAxis') !== null) {
        throw moves.refuse('表中有按日期排列的迷你图');
      }
      if (!xml.opened || !EXTENSION_ITEMS.has(xml.name)) continue;
      const changes = moveItem(xml, moves, home);
      if (!changes) throw moves.refuse('要删除的行上有扩展格式');
      splices.push(...changes);
    }
  }
  return splices;
}
