import type { Held } from '../../model/grid';
import { areaA1, parseAreaA1, type Area } from '../../model/place';
import { cellOf } from '../read-cell';
import { holds, type SheetPlan } from '../write-plan';
import { hasExcelApi } from './capabilities';

/** What a cell holds, as far as it can be written back. */
export interface Content {
  readonly value: Held;
  /** `=SUM(B2:B4)`; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** What a sheet held before a write: enough to refuse it, to carry it out, and to take it back. */
export interface Before {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The part of the sheet that is known. */
  readonly area: Area;
  /** null where Excel cannot tell, or was not asked. */
  readonly merges: readonly Area[] | null;
  content(row: number, col: number): Content;
  /** In points; null when not asked for. */
  height(row: number): number | null;
}

/** The questions to one sheet, queued for the next round trip. */
export interface Question {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: ReadonlyMap<number, Excel.Range>;
}

const BLANK: Content = { value: null, formula: null, format: 'General' };

/** Queues all that a plan needs to know: the box around its cells, or the used range when rows move. */
export function queueBefore(context: Excel.RequestContext, plan: SheetPlan): Question {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  const used = sheet.getUsedRangeOrNullObject(false);
  const range = plan.rows.length > 0 ? used : sheet.getRange(areaA1(boxOf(plan)));
  sheet.load('id,name');
  sheet.protection.load('protected');
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const merged =
    hasExcelApi('1.13') && mindsMerges(plan) ? used.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/address');
  const rows = new Map<number, Excel.Range>();
  for (const edit of plan.rows) {
    const row = edit.kind === 'insert-row' ? edit.like : edit.row;
    const whole = sheet.getRange(`${row + 1}:${row + 1}`);
    whole.load('format/rowHeight');
    rows.set(row, whole);
  }
  return { sheet, range, merged, rows };
}

/** The answers, after the round trip; null when the sheet is gone. */
export function answeredBefore({ sheet, range, merged, rows }: Question): Before | null {
  if (sheet.isNullObject) return null;
  const top = range.isNullObject ? 0 : range.rowIndex;
  const left = range.isNullObject ? 0 : range.columnIndex;
  const { values, formulas, numberFormat } = range.isNullObject ? NOTHING : range;
  return {
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    area: {
      top,
      left,
      bottom: top + values.length - 1,
      right: left + (values[0]?.length ?? 0) - 1,
    },
    merges: merged && mergesOf(merged),
    content(row, col) {
      const value: unknown = values[row - top]?.[col - left];
      const formula: unknown = formulas[row - top]?.[col - left];
      const format: unknown = numberFormat[row - top]?.[col - left];
      return contentOf(value, formula, format);
    },
    height: (row) => rows.get(row)?.format.rowHeight ?? null,
  };
}

const NOTHING = {
  values: [] as unknown[][],
  formulas: [] as unknown[][],
  numberFormat: [] as unknown[][],
};

function contentOf(value: unknown, formula: unknown, numberFormat: unknown): Content {
  const format = typeof numberFormat === 'string' && numberFormat ? numberFormat : 'General';
  const cell = cellOf(value, formula, numberFormat);
  if (!cell) return { ...BLANK, format };
  return { value: cell.value, formula: cell.formula ? String(formula) : null, format };
}

function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => {
    const area = parseAreaA1(address.slice(address.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
}

/** Moving rows moves merges; and only a blank cell can be one that a merge covers. */
function mindsMerges({ rows, texts }: SheetPlan): boolean {
  return rows.length > 0 || texts.some(({ held }) => holds(held, null));
}

/** The smallest area around all cells that a plan names; the first cell when it names none. */
export function boxOf({ expects, leaves }: Pick<SheetPlan, 'expects' | 'leaves'>): Area {
  const places = [...expects, ...leaves].map(({ place }) => place);
  if (places.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, col } of places) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, col);
    box.right = Math.max(box.right, col);
  }
  return box;
}
