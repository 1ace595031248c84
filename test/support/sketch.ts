import type { Cell, Grid } from '../../src/model/grid';
import { parseA1, type Area } from '../../src/model/place';

export interface SketchOptions {
  /** The sheet's name, `表1` when left out. */
  readonly sheet?: string;
  /** `false`: the host cannot tell merges (`grid.merges` is null). */
  readonly merges?: boolean;
  /** The cell where the sketch's first cell goes, `A1` when left out. */
  readonly at?: string;
  readonly visibility?: Grid['visibility'];
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
}

/**
 * A grid drawn as text: one row a line, cells parted by `|` and trimmed, blank lines at both ends left out.
 *
 * `<` continues the merge from the left, `^` the one from above · an empty cell is blank · `⏎` breaks a line inside a cell ·
 * `␣` is a blank that trimming must keep · `#316` is a number, `#0.5{0%}` a number with its format, `fx#86` a formula that
 * gives 86, `fx:文字` one that gives text. Everything else is text, “=0次” too.
 */
export function sketch(text: string, options: SketchOptions = {}): Grid {
  const start = parseA1(options.at ?? 'A1');
  if (!start) throw new Error(`sketch: ${String(options.at)} is no cell`);
  const drawn = text
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = new Map<number, (Cell | undefined)[]>();
  drawn.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((entry, col) => {
      const cell = drawnCell(entry);
      if (cell) cells[start.col + col] = cell;
    });
    if (cells.length > 0) rows.set(start.row + row, cells);
  });
  return {
    sheet: options.sheet ?? '表1',
    visibility: options.visibility ?? 'visible',
    rows,
    merges: options.merges === false ? null : drawnMerges(drawn, start),
    hiddenRows: new Set(options.hiddenRows),
    hiddenCols: new Set(options.hiddenCols),
  };
}

function drawnCell(entry: string): Cell | undefined {
  if (entry === '' || entry === '<' || entry === '^') return undefined;
  const formula = /^fx[#:]/.test(entry);
  const body = entry.replace(/^fx:?/, '');
  const number = /^#(-?\d+(?:\.\d+)?)(?:\{(.+)\})?$/.exec(body);
  if (number) {
    const value = Number(number[1]);
    const format = number[2] ?? 'General';
    return { kind: 'number', value, text: shownNumber(value, format), format, formula };
  }
  const value = body.replace(/⏎/g, '\n').replace(/␣/g, ' ');
  return { kind: 'text', value, text: value, format: 'General', formula };
}

/** The few formats that our forms use: `0%` `0.00%` `0.00` `#,##0.00` and any of them before a quoted unit. */
function shownNumber(value: number, format: string): string {
  if (format === 'General') return String(value);
  const [, pattern = '', percent = '', unit = ''] = /^([#,0.]*)(%?)(?:"(.*)")?$/.exec(format) ?? [];
  const decimals = (/\.(0+)/.exec(pattern)?.[1] ?? '').length;
  const fixed = (percent ? value * 100 : value).toFixed(decimals);
  const grouped = pattern.includes(',') ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed;
  return grouped + percent + unit;
}

/** An anchor grows right over `<`, then down while a row begins with `^` and goes on with `<` or `^`. */
function drawnMerges(drawn: readonly string[][], start: { row: number; col: number }): Area[] {
  const merges: Area[] = [];
  drawn.forEach((line, top) => {
    line.forEach((entry, left) => {
      if (entry === '<' || entry === '^') return;
      let right = left;
      while (line[right + 1] === '<') right += 1;
      let bottom = top;
      while (continues(drawn[bottom + 1], left, right)) bottom += 1;
      if (right === left && bottom === top) return;
      merges.push({
        top: start.row + top,
        left: start.col + left,
        bottom: start.row + bottom,
        right: start.col + right,
      });
    });
  });
  return merges;
}

function continues(line: readonly string[] | undefined, left: number, right: number): boolean {
  if (line?.[left] !== '^') return false;
  for (let col = left + 1; col <= right; col += 1) {
    if (line[col] !== '<' && line[col] !== '^') return false;
  }
  return true;
}
