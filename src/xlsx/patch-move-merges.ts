import { areaA1, type Area } from '../model/place';
import { StaleEdit } from './patch-errors';
import type { RowMoves } from './patch-row-moves';

/**
 * The merged areas of a sheet after its rows have moved: those that an insertion names grow over the new row, and those
 * across the row that it is like are made in it again. Throws StaleEdit when one that is to grow is not there.
 */
export function moveMerges(merges: readonly Area[], moves: RowMoves): Area[] {
  const rows = new Map<string, number>();
  const known = new Set(merges.map(areaA1));
  for (const { edit, row } of moves.added) {
    for (const area of edit.grow) {
      if (!known.has(areaA1(area))) refuseGrowing(area, moves);
      rows.set(areaA1(area), Math.max(row, rows.get(areaA1(area)) ?? 0));
    }
  }
  const moved = merges.flatMap((area) => {
    const to = moves.area(area);
    return to ? { ...to, bottom: Math.max(to.bottom, rows.get(areaA1(area)) ?? 0) } : [];
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

function refuseGrowing({ top, left }: Area, { sheet }: RowMoves): never {
  const place = { sheet, row: top, col: left };
  throw new StaleEdit(place, '合并单元格已不是检查时的样子，没有写入。请重新检查后再修改。');
}
