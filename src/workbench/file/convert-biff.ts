import type { WorkBook } from '@e965/xlsx';
import { ReadError } from '../../model/outcome';
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
