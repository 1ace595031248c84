import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { ReadError } from '../../model/outcome';
import { areaA1 } from '../../model/place';
import { parseBiff } from '../../xlsx/biff/biff';

/** The writer looks at every cell between the first and the last: where that is more, it would not come to an end. */
const MOST_CELLS = 20_000_000;

/**
 * Makes an .xlsx of an .xls or .et through `@e965/xlsx`, loaded only now; a formula becomes its result. The caller has read
 * the file before, and knows it good. Throws `ReadError`, and nothing else.
 */
export async function convertBiff(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const workbook = await parseBiff(bytes);
    if (cellsToWrite(workbook) > MOST_CELLS) throw notHere();
    for (const name of workbook.SheetNames) makeWhole(workbook.Sheets[name]);
    const { write } = await import(/* webpackChunkName: "biff" */ '@e965/xlsx');
    const written = write(workbook, {
      type: 'array',
      bookType: 'xlsx',
      compression: true,
    }) as ArrayBuffer;
    return new Uint8Array(written);
  } catch (error) {
    throw error instanceof ReadError ? error : notHere();
  }
}

/** The writer expects every row of a sheet to be there, a blank one too, and goes as far as the sheet before reached unless it is told. */
function makeWhole(sheet: WorkSheet | undefined): void {
  const rows = sheet?.['!data'];
  if (!sheet || !rows) return;
  for (let row = 0; row < Math.max(1, rows.length); row++) rows[row] ??= [];
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  sheet['!ref'] = areaA1({ top: 0, left: 0, bottom: rows.length - 1, right: widest - 1 });
}

function cellsToWrite({ SheetNames, Sheets }: WorkBook): number {
  let cells = 0;
  for (const name of SheetNames) {
    const rows: readonly (readonly unknown[] | undefined)[] = Sheets[name]?.['!data'] ?? [];
    const widest = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    cells += rows.length * widest;
  }
  return cells;
}

function notHere(): ReadError {
  return new ReadError(
    'unreadable',
    '这个旧格式文件能检查，但不能在这里转换。请用 Excel 或 WPS 另存为 .xlsx 后再打开。',
  );
}
