import type { Grid } from '../../src/model/grid';
import { a1, areaA1 } from '../../src/model/place';
import { findTables } from '../../src/parse/find-tables';
import { FORMS } from '../support/forms/all';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

/**
 * Forms with a gap: one row, one column or one cell above the indicators' names emptied. What is read otherwise than of the whole form
 * is pinned, so that a change in how gaps are bridged is seen and agreed to (`npx jest test/parse/gaps -u`).
 */
type Cells = string[][];

function cellsOf(text: string): Cells {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function gridOf(cells: Cells): Grid {
  return sketch(cells.map((line) => line.join(' | ')).join('\n'));
}

/** Whether a cell is one of its own, and not the continuation of another. */
function isOwn(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== '<' && text !== '^';
}

function without(cells: Cells, gone: (row: number, col: number) => boolean): Cells {
  return cells.map((line, row) =>
    line.map((text, col) => (isOwn(text) && gone(row, col) ? '' : text)),
  );
}

function readingOf(cells: Cells): string[] {
  const { tables, unrecognised } = findTables({ grids: [gridOf(cells)] });
  const lost = unrecognised.map(({ area, words }) => `lost ${areaA1(area)} ${words.join(' ')}`);
  return [...tables.flatMap((table) => reading(table).split('\n')), ...lost];
}

/** As much of a line as tells which it is. */
const HEAD = 16;
/** Lines that a gap in a column changes alike. */
const SHOWN = 2;

/** Lines that went and lines that came. */
function changes(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  return [
    ...some(gone.map((line) => `  - ${line.slice(0, HEAD)}`)),
    ...some(come.map((line) => `  + ${line}`)),
  ].join('\n');
}

function some(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `    and ${rest} more`] : [...lines];
}

describe.each(FORMS)('$name', ({ text }) => {
  const cells = cellsOf(text);
  const whole = readingOf(cells);
  const told = (name: string, gone: (row: number, col: number) => boolean) =>
    `${name}\n${changes(whole, readingOf(without(cells, gone)))}`;

  test('without one of its rows', () => {
    const rows = cells.map((_, row) => told(`row ${row + 1}`, (at) => at === row));
    expect(rows.join('\n')).toMatchSnapshot();
  });

  test('without one of its columns', () => {
    const columns = cells[0]!.map((_, col) => told(`column ${col + 1}`, (_row, at) => at === col));
    expect(columns.join('\n')).toMatchSnapshot();
  });

  const [first] = findTables({ grids: [gridOf(cells)] }).tables[0]!.indicators;
  const own = cells.flatMap((line, row) =>
    line.flatMap((cell, col) => (isOwn(cell) ? [{ row, col }] : [])),
  );
  const withoutEach = (gone: readonly { row: number; col: number }[]) =>
    gone
      .map((at) => told(a1(at), (row, col) => row === at.row && col === at.col))
      .filter((line) => !line.endsWith('\n'))
      .join('\n');

  test('without one of the cells above its indicators', () => {
    expect(withoutEach(own.filter(({ row }) => row < first!.row))).toMatchSnapshot();
  });

  test('without one of its levels or names', () => {
    const { level1, level2, level3 } = first!.block.columns;
    const columns = [level1, level2, level3].map((field) => field?.place.col);
    const levels = own.filter(({ row, col }) => row >= first!.row && columns.includes(col));
    expect(withoutEach(levels)).toMatchSnapshot();
  });
});
