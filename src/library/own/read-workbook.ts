import type { Book, Grid } from '../../model/grid';
import type { ExpenditureKind, LibraryIndicator, Trade } from '../expenditure-kind';
import { readColumns, type LibraryColumn } from './columns';
import { level2Of } from './level2-of';
import { targetOf } from './target-of';

/** A row that holds a name and could not be taken over. */
interface SkippedRow {
  readonly sheet: string;
  /** From 0, as everywhere. */
  readonly row: number;
  readonly reason: string;
}

/** A bureau's own library as its workbook tells it. */
export interface ReadLibrary {
  readonly trade: Trade;
  readonly skipped: readonly SkippedRow[];
}

type Texts = Readonly<Record<LibraryColumn, string>>;

/**
 * Reads a published indicator library: on each sheet that has them, the columns are found by the words of their headings
 * (行业, 类别, 一级指标, 二级指标, 三级指标, 解释, 单位 …). A blank 类别, 一级 or 二级 is that of the row above; a sheet without a
 * column for it is a kind of its own. Throws Error with a Chinese sentence when no sheet holds a library.
 */
export function readLibraryWorkbook(book: Book, name: string): ReadLibrary {
  const kinds = new Map<string, LibraryIndicator[]>();
  const skipped: SkippedRow[] = [];
  let heads = 0;
  for (const grid of book.grids) {
    heads += readSheet(grid, (kind, entry) => addTo(kinds, kind, entry), skipped);
  }
  if (heads === 0 || kinds.size === 0) {
    throw new Error(
      '没有找到指标库：表头要有“三级指标”（或“指标名称”）和“二级指标”（或“一级指标”）这样的列名，下面每行一条指标。',
    );
  }
  return { trade: { name, kinds: Array.from(kinds, toKind) }, skipped };
}

function toKind([name, indicators]: [string, LibraryIndicator[]]): ExpenditureKind {
  return { name, indicators };
}

/** The same name under the same level is told once. */
function addTo(
  kinds: Map<string, LibraryIndicator[]>,
  kind: string,
  entry: LibraryIndicator,
): void {
  const known = kinds.get(kind) ?? [];
  kinds.set(kind, known);
  const isThere = known.some(({ name, level2 }) => name === entry.name && level2 === entry.level2);
  if (!isThere) known.push(entry);
}

/** Tells how many rows of headings the sheet has. */
function readSheet(
  grid: Grid,
  add: (kind: string, entry: LibraryIndicator) => void,
  skipped: SkippedRow[],
): number {
  let columns: ReadonlyMap<number, LibraryColumn> | null = null;
  let heads = 0;
  let above: Partial<Texts> = {};
  for (const [row, cells] of Array.from(grid.rows)) {
    const line = Array.from(cells, (cell) => (cell?.text ?? '').trim());
    const head = readColumns(line);
    if (head) {
      columns = head;
      heads += 1;
      above = {};
      continue;
    }
    if (!columns) continue;
    const texts = textsOf(line, columns, above);
    above = texts;
    if (texts.name === '') continue;
    const level2 = level2Of(texts.level1, texts.level2);
    if (!level2) {
      const levels = [texts.level1, texts.level2].filter(Boolean).join('、');
      const reason = levels ? `不认识的级别“${levels}”` : '没有一级、二级指标';
      skipped.push({ sheet: grid.sheet, row, reason });
      continue;
    }
    add(texts.kind || grid.sheet, {
      level2,
      name: oneLine(texts.name),
      description: oneLine(texts.description),
      ...targetOf(level2, texts.sign, texts.target, texts.unit),
      basis: oneLine(texts.basis),
      why: oneLine(texts.why),
    });
  }
  return heads;
}

const BLANK: Texts = {
  kind: '',
  level1: '',
  level2: '',
  name: '',
  description: '',
  sign: '',
  target: '',
  unit: '',
  basis: '',
  why: '',
};

/** Merged cells hold their text in the first row: what stands above goes on. */
function textsOf(
  line: readonly string[],
  columns: ReadonlyMap<number, LibraryColumn>,
  above: Partial<Texts>,
): Texts {
  const texts: Record<LibraryColumn, string> = { ...BLANK };
  columns.forEach((column, col) => {
    const text = line[col] ?? '';
    if (text === '') return;
    const isPart = column === 'kind' && texts.kind !== '' && texts.kind !== text;
    texts[column] = isPart ? `${texts.kind}·${text}` : text;
  });
  // A new kind or 一级 begins its lower levels anew.
  const sameKind = texts.kind === '' || texts.kind === above.kind;
  const level1 = texts.level1 || (sameKind ? (above.level1 ?? '') : '');
  const sameLevel1 = sameKind && level1 === (above.level1 ?? '');
  return {
    ...texts,
    kind: texts.kind || (above.kind ?? ''),
    level1,
    level2: texts.level2 || (sameLevel1 ? (above.level2 ?? '') : ''),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ');
}
