import type { Cell, Grid } from '../../model/grid';
import type { Area } from '../../model/place';
import { filledColumns } from './filled-columns';
import { readLabel } from '../labels/label';
import { squeeze } from '../../language/text/normalize';
import { isLevel } from '../labels/vocabulary';

/** Neighbours on a row that hold the same text. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

interface Line {
  readonly row: number;
  readonly runs: readonly Run[];
}

/** What the last indicator header says of the rows below it. */
interface Header {
  readonly runs: readonly Run[];
  /** The last column of the levels 1 and 2; −1 when there is none. */
  readonly levels: number;
}

/** So many equal neighbours on so many rows has no form but one that was written out; of a title one row is enough. */
const LONG_RUN = 3;
const LONG_RUNS = 2;

/** A text as long as this is no word that rows share by chance. */
const LONG_TEXT = 12;

/** “≥90%”, “316万元”: neighbours may well promise, or cost, the same. */
const FIGURE = /^[≥≤=<>~±+\-—\s]*[\d.,]+(%|万元|元|亿元)?$/;

/**
 * A form that was copied out of a document without its merges may hold the text of every merged area in each of its cells.
 * Where a sheet without merges shows that, equal neighbours are one cell again.
 */
export function withRepeatsMerged(grid: Grid): Grid {
  if (grid.merges && grid.merges.length > 0) return grid;
  const lines = [...grid.rows].map(([row, cells]) => ({ row, runs: runsOf(cells) }));
  return isWrittenOut(lines) ? { ...grid, merges: areasOf(lines) } : grid;
}

function isWrittenOut(lines: readonly Line[]): boolean {
  const long = lines.flatMap(
    ({ runs }) => runs.find(({ left, right }) => right - left + 1 >= LONG_RUN) ?? [],
  );
  return long.length >= LONG_RUNS || long.some(({ text }) => readLabel(text).title);
}

function runsOf(cells: readonly (Cell | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (const col of filledColumns(cells)) {
    const cell = cells[col];
    const text = cell?.kind === 'text' ? squeeze(cell.text) : '';
    if (text === '') continue;
    const last = runs[runs.length - 1];
    if (last?.right === col - 1 && last.text === text && !FIGURE.test(text)) {
      runs[runs.length - 1] = { ...last, right: col };
    } else {
      runs.push({ left: col, right: col, text });
    }
  }
  return runs;
}

/** Runs of a row, grown over the rows below that repeat them. */
function areasOf(lines: readonly Line[]): Area[] {
  const areas: Area[] = [];
  let growing: (Area & Run)[] = [];
  let header: Header | null = null;
  let end = -1;
  for (const { row, runs } of lines) {
    const isHeader = headsIndicators(runs);
    if (isHeader) header = headerOf(runs);
    const over: Header | null = header && !isHeader && isData(runs, header) ? header : null;
    if (!over && !isHeader && runs[0] && readLabel(runs[0].text).known) header = null;
    const parts = over ? runs.flatMap((run) => cutAtHeadings(run, over, runs)) : runs;
    const upper = new Map(row === end + 1 ? growing.map((area) => [area.left, area]) : []);
    const next = parts.map((run) => {
      const above = upper.get(run.left);
      const isSame = above?.right === run.right && above.text === run.text;
      if (!isSame || !(isHeader || isTall(run, over, run === parts[0])))
        return { ...run, top: row, bottom: row };
      upper.delete(run.left);
      return { ...above, bottom: row };
    });
    areas.push(...(row === end + 1 ? upper.values() : growing));
    growing = next;
    end = row;
  }
  return [...areas, ...growing]
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

function headsIndicators(runs: readonly Run[]): boolean {
  const words = runs.map(({ text }) => readLabel(text)).filter(({ column }) => column);
  const levels = words.filter(({ column }) => isLevel(column));
  return levels.length > 0 && words.length > 1 && (levels.length > 1 || levels[0] !== words[0]);
}

function headerOf(runs: readonly Run[]): Header {
  const isUpper = ({ text }: Run) => /^level[12]$/.test(readLabel(text).column ?? '');
  return { runs, levels: runs.filter(isUpper).reduce((_, { right }) => right, -1) };
}

/** A row of indicators: it tells a level, or begins with no label of the head and is no line of one text. */
function isData(runs: readonly Run[], { levels }: Header): boolean {
  const [first] = runs;
  if (!first || runs.length === 1) return false;
  const { known, ending, title } = readLabel(first.text);
  const tells = ({ left, text }: Run) => {
    const { level1Kind, level2Kind } = readLabel(text);
    return left <= levels && (text.endsWith('指标') || (level1Kind ?? level2Kind) !== null);
  };
  return runs.slice(0, -1).some(tells) || !(known || ending || title);
}

/**
 * Name and description may be alike and are two cells. Levels are one, and lines: 总分 from the left on, or one text over
 * name, description and value.
 */
function cutAtHeadings(run: Run, { runs: headings, levels }: Header, line: readonly Run[]): Run[] {
  if (run === line[0] || run.right <= levels) return [run];
  const over = headings.filter(({ left, right }) => left <= run.right && right >= run.left);
  const isLine = over.length > 2 && isLevel(readLabel(over[0]!.text).column);
  if (isLine || over.length < 2) return [run];
  return over.map(({ left, right }) => ({
    left: Math.max(left, run.left),
    right: Math.min(right, run.right),
    text: run.text,
  }));
}

/** Whether the same text below is the same cell: a level over its indicators, a label over its rows, a goal. */
function isTall({ right, text }: Run, over: Header | null, isFirst: boolean): boolean {
  if (FIGURE.test(text)) return false;
  if (over) return right <= over.levels;
  const { known, fund } = readLabel(text);
  return isFirst || text.length >= LONG_TEXT || (known && !fund);
}
