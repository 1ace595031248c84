import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Book, Cell, Grid } from '../../model/grid';
import { CellMaker } from '../read/cells';
import { neededRecords } from './records';
import { workbookStream } from './stream';
import {
  asReadError,
  damaged,
  DEFAULT_LIMITS,
  megabytes,
  tooLarge,
  withoutCells,
} from '../zip/guards';
import type { Limits } from '../zip/guards';
import { usableMerges } from '../read/merges';
import { builtInFormat } from '../read/number-formats';

/** What is used of the xlsx library; its own types leave the reader of bare BIFF streams out. */
interface BiffLibrary {
  parse_xlscfb(stream: Uint8Array, options: object): WorkBook;
  readonly SSF: { load(format: string, id: number): void };
}

/**
 * Loads what reads an .xls or .et (BIFF8 in a compound file): `@e965/xlsx`. The reader throws `ReadError`, and nothing else, for
 * what is no workbook, damaged, encrypted or beyond the limits.
 */
export async function biffReader(): Promise<(bytes: Uint8Array, limits?: Partial<Limits>) => Book> {
  const library = await loadLibrary();
  return (bytes, limits = {}) => {
    try {
      const all = { ...DEFAULT_LIMITS, ...limits };
      return toBook(parse(library, recordsOf(bytes, all)), all);
    } catch (error) {
      throw asReadError(error);
    }
  };
}

/** The library's own picture of a BIFF8 file, made of the records that a grid is read from and of no others. */
export async function parseBiff(bytes: Uint8Array): Promise<WorkBook> {
  return parse(await loadLibrary(), recordsOf(bytes, DEFAULT_LIMITS));
}

async function loadLibrary(): Promise<BiffLibrary> {
  return (await import('@e965/xlsx')) as unknown as BiffLibrary;
}

function recordsOf(bytes: Uint8Array, { totalBytes }: Limits): Uint8Array {
  if (bytes.length > totalBytes) throw tooLarge(`超过 ${megabytes(totalBytes)}`);
  return neededRecords(workbookStream(bytes));
}

function parse(library: BiffLibrary, stream: Uint8Array): WorkBook {
  // The library keeps one table of formats for all files it reads, and lacks the Chinese ones.
  for (let id = 0; id < 392; id++) library.SSF.load(builtInFormat(id), id);
  return quietly(() =>
    library.parse_xlscfb(stream, {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      // Hidden rows and columns are only told along with the styles.
      cellStyles: true,
      cellText: false,
    }),
  );
}

/** The library prints each record that it does not know to the console; that is no news to a reader. */
function quietly<T>(work: () => T): T {
  const { console } = globalThis as { console?: { error: unknown } };
  if (!console) return work();
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function toBook(workbook: WorkBook, limits: Limits): Book {
  const formats = new FormatTable();
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const maker = new CellMaker({ strings: [], formats: formats.list, date1904 }, limits);
  const hidden = new Map(workbook.Workbook?.Sheets?.map((each) => [each.name, each.Hidden ?? 0]));
  const grids = workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') return [];
    const visibility = (['visible', 'hidden', 'veryHidden'] as const)[hidden.get(name) ?? 0];
    return [toGrid(name, visibility ?? 'visible', sheet, maker, formats, limits)];
  });
  if (grids.length === 0)
    throw workbook.SheetNames.length > 0 ? withoutCells() : damaged('没有工作表');
  return { grids };
}

/** Formats numbered as they are met. */
class FormatTable {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(format: string): number {
    const known = this.numbers.get(format);
    if (known !== undefined) return known;
    this.numbers.set(format, this.list.length);
    return this.list.push(format) - 1;
  }
}

function toGrid(
  sheet: string,
  visibility: Grid['visibility'],
  source: WorkSheet,
  maker: CellMaker,
  formats: FormatTable,
  limits: Limits,
): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  let lastRow = -1;
  let lastCol = -1;
  (source['!data'] ?? []).forEach((sourceCells, row) => {
    const cells: (Cell | undefined)[] = [];
    sourceCells?.forEach((object, col) => {
      const cell = object && toCell(object, maker, formats);
      if (cell) cells[col] = cell;
    });
    if (cells.length === 0) return;
    rows.set(row, cells);
    lastRow = row;
    lastCol = Math.max(lastCol, cells.length - 1);
  });
  const areas = (source['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    sheet,
    visibility,
    rows,
    merges: usableMerges(areas, { lastRow, lastCol }, limits.cells),
    hiddenRows: hiddenUpTo(source['!rows'], lastRow),
    hiddenCols: hiddenUpTo(source['!cols'], lastCol),
  };
}

function hiddenUpTo(infos: readonly ({ hidden?: boolean } | undefined)[] = [], last: number) {
  const hidden = new Set<number>();
  for (let i = 0; i <= Math.min(last, infos.length - 1); i++) if (infos[i]?.hidden) hidden.add(i);
  return hidden;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function toCell(object: CellObject, maker: CellMaker, formats: FormatTable): Cell | undefined {
  const style = formats.number(typeof object.z === 'string' ? object.z : 'General');
  const formula = object.f !== undefined;
  const { v: value } = object;
  if (object.t === 'e') return maker.error(ERRORS[Number(value)] ?? '#N/A', style, formula);
  if (typeof value === 'number') return maker.number(value, style, formula);
  if (typeof value === 'boolean') return maker.boolean(value, style, formula);
  return maker.text(typeof value === 'string' ? value : '', style, formula);
}
