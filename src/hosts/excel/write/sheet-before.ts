import { areaA1, type Area } from '../../../model/place';
import { holds, type SheetPlan } from '../../write-plan';
import { hasExcelApi } from '../capabilities';
import type { Permission } from '../protection';
import { idOf, type SheetNames } from '../sheet-names';
import {
  answeredContents,
  areasAround,
  queueContents,
  type Contents,
} from '../read/sheet-contents';
import { answeredMerges, queueMerges } from '../read/merged-areas';

/** What a sheet held before a write: enough to refuse it, to carry it out, and to take it back. */
export interface Before extends Contents {
  readonly id: string;
  readonly name: string;
  /** For the cells that get a new text. */
  readonly permission: Permission;
  /** null where Excel cannot tell, or was not asked. */
  readonly merges: readonly Area[] | null;
  /** In points; null when not asked for. */
  height(row: number): number | null;
}

/** The questions to one sheet, queued for the next round trip. */
export interface Question {
  readonly sheet: Excel.Worksheet;
  readonly ranges: readonly Excel.Range[];
  readonly merged: Excel.RangeAreas | null;
  readonly rows: ReadonlyMap<number, Excel.Range>;
}

/** Queues all that a plan needs to know: what is around its cells, or all that the sheet holds when rows move. */
export function queueBefore(
  context: Excel.RequestContext,
  plan: SheetPlan,
  names: Pick<SheetNames, 'key'>,
): Question {
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.key(plan.sheet));
  const ranges =
    plan.rows.length > 0
      ? [sheet.getUsedRangeOrNullObject(true)]
      : areasAround(plan.expects.map(({ place }) => place)).map((area) =>
          sheet.getRange(areaA1(area)),
        );
  sheet.load('id,name');
  sheet.protection.load('protected');
  queueContents(ranges);
  const merged = hasExcelApi('1.13') && mindsMerges(plan) ? queueMerges(sheet) : null;
  const rows = new Map<number, Excel.Range>();
  for (const edit of plan.rows) {
    const row = edit.kind === 'insert-row' ? edit.like : edit.row;
    const whole = sheet.getRange(`${row + 1}:${row + 1}`);
    whole.load('format/rowHeight');
    rows.set(row, whole);
  }
  return { sheet, ranges, merged, rows };
}

/** The answers, after the round trip; null when the sheet is gone. */
export function answeredBefore(
  { sheet, ranges, merged, rows }: Question,
  permission: Permission,
): Before | null {
  if (sheet.isNullObject) return null;
  return {
    ...answeredContents(sheet.name, ranges),
    id: idOf(sheet),
    name: sheet.name,
    permission,
    merges: merged && answeredMerges(merged),
    height: (row) => rows.get(row)?.format.rowHeight ?? null,
  };
}

/** Moving rows moves merges; and only a blank cell can be one that a merge covers. */
function mindsMerges({ rows, texts }: SheetPlan): boolean {
  return rows.length > 0 || texts.some(({ held }) => holds(held, null));
}
