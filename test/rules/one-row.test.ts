import { check } from '../../src/lint/check';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';
import { told } from '../support/told';
import { NATIONAL } from './one-cell/national-form';

/**
 * A form that is filled in well, with one of its rows of indicators left out, doubled, emptied or put elsewhere: what all rules say then
 * and did not before, word for word, with every fix. Whatever changes in it is to be seen and agreed to (`npx jest test/rules/one-row -u`).
 */
type Row = string[];

function rowsOf(form: string): Row[] {
  return form.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

function said(rows: readonly Row[]): string[] {
  const form = rows.map((row) => row.join(' | ')).join('\n');
  return told(check({ grids: [sketch(form)] })).split('\n');
}

/** A row of its own: no cell of it goes on with one above. */
function own(rows: readonly Row[], at: number): Row {
  const above = (row: number, col: number): string =>
    rows[row]![col] === '^' ? above(row - 1, col) : rows[row]![col]!;
  return rows[at]!.map((_, col) => above(at, col));
}

/** All rows of a form on their own, so that one may go without its neighbours. */
function apart(rows: readonly Row[], first: number): Row[] {
  return rows.map((row, at) => (at < first ? row : own(rows, at)));
}

const CHANGES: Readonly<Record<string, (rows: Row[], at: number) => Row[]>> = {
  'left out': (rows, at) => rows.filter((_, other) => other !== at),
  doubled: (rows, at) => [...rows.slice(0, at), rows[at]!, ...rows.slice(at)],
  'not filled in': (rows, at) => withRow(rows, at, (cell, col) => (col < 2 ? cell : '')),
  'without its levels': (rows, at) => withRow(rows, at, (cell, col) => (col < 2 ? '' : cell)),
  'without its level 2': (rows, at) => withRow(rows, at, (cell, col) => (col === 1 ? '' : cell)),
  'without all but its name': (rows, at) => withRow(rows, at, (cell, col) => (col < 3 ? cell : '')),
  'under the first levels': (rows, at) => {
    const first = rows.findIndex(([level]) => level === '产出指标');
    return withRow(rows, at, (cell, col) => (col < 2 ? rows[first]![col]! : cell));
  },
  'at the end': (rows, at) => [...rows.filter((_, other) => other !== at), rows[at]!],
};

function withRow(rows: Row[], at: number, change: (cell: string, col: number) => string): Row[] {
  return rows.map((row, other) => (other === at ? row.map(change) : row));
}

describe.each([
  ['hebei', hebeiForm()],
  ['national', NATIONAL],
])('%s', (_, form) => {
  const drawn = rowsOf(form);
  const first = drawn.findIndex(([level]) => level === '产出指标');
  const rows = apart(drawn, first);
  const usual = said(rows);

  test.each(Object.keys(CHANGES))('a row %s', (name) => {
    const lines = rows.slice(first).map(([, , indicator], index) => {
      const news = said(CHANGES[name]!(rows, first + index)).filter(
        (line) => !usual.includes(line),
      );
      return [`# ${indicator!}`, ...news].join('\n');
    });
    expect(lines.join('\n')).toMatchSnapshot();
  });
});
