import type { Table } from '../model/table';
import type { SessionState } from './state';

/** The table that the reader is at: around the selected cell, or on its sheet, or the first of the workbook; null without any. */
export function frontTable({ outcome: { tables }, selection }: SessionState): Table | null {
  const onSheet = selection ? tables.filter(({ sheet }) => sheet === selection.sheet) : [];
  const around = onSheet.find(
    ({ area }) => selection && area.top <= selection.row && selection.row <= area.bottom,
  );
  return around ?? onSheet[0] ?? tables[0] ?? null;
}
