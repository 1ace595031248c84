import { a1, areaA1, parseAreaA1, type Area } from '../../../model/place';
import type { RowMoves } from './row-moves';
import type { Splice } from '../splice';
import { prefixOf, withAttributes } from '../tag';
import type { XmlScanner } from '../../xml/scan';

/** A sheet's `<mergeCells>`, on which `xml` stands, written anew; without any it goes. */
export function moveMergeCells(xml: XmlScanner, moves: RowMoves): Splice {
  const { tagStart: start, tagEnd } = xml;
  const prefix = prefixOf(xml);
  const tag = xml.source.slice(start, tagEnd);
  const before: Area[] = [];
  while (xml.child(2)) {
    const area = parseAreaA1(xml.attribute('ref') ?? '');
    if (!area) throw xml.fault('合并单元格的地址有误');
    before.push(area);
  }
  const after = moveMerges(before, moves).map(
    (area) => `<${prefix}mergeCell ref="${areaA1(area)}"/>`,
  );
  const opened = withAttributes(tag, { count: String(after.length) });
  const text = after.length === 0 ? '' : `${opened}${after.join('')}</${prefix}mergeCells>`;
  return { start, end: xml.tagEnd, text };
}

/**
 * The merged areas of a sheet after its rows have moved: those that an insertion names, told by their first cell, grow over
 * the new row, and those across the row that it is like are made in it again. An area that is to grow but is not merged
 * needs nothing: the blank cell below it reads as its continuation.
 */
function moveMerges(merges: readonly Area[], moves: RowMoves): Area[] {
  const reach = new Map<string, number>();
  for (const { edit, row } of moves.added) {
    for (const area of edit.grow)
      reach.set(keyOf(area), Math.max(row, reach.get(keyOf(area)) ?? 0));
  }
  const moved = merges.flatMap((area) => {
    const to = moves.area(area);
    return to ? { ...to, bottom: Math.max(to.bottom, reach.get(keyOf(area)) ?? 0) } : [];
  });
  const across = moves.added.flatMap(({ edit, row }) =>
    merges
      .filter(({ top, bottom }) => top === edit.like && bottom === edit.like)
      .map((area) => ({ ...area, top: row, bottom: row })),
  );
  return [...moved, ...across].filter(
    ({ top, left, bottom, right }) => top !== bottom || left !== right,
  );
}

function keyOf({ top, left }: Area): string {
  return a1({ row: top, col: left });
}
