import { check } from '../../src/lint/check';
import type { Fix } from '../../src/model/edit';
import type { Grid } from '../../src/model/grid';
import { a1, parseA1 } from '../../src/model/place';
import type { Problem } from '../../src/model/problem';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';
import { NATIONAL } from './one-cell/national-form';
import { writtenIn, type Written } from './one-cell/written';

/**
 * A form that is filled in well, with one of its cells written over: which rules notice that, where, and what their fixes write. Whatever
 * changes in it is to be seen and agreed to (`npx jest test/rules/one-cell -u`).
 */
function pinned(form: string, all: readonly Written[]): void {
  const usual = noticed(sketch(form));
  test.each(all)('$title', ({ cell, texts }) => {
    const lines = texts.map((text) => {
      const news = noticed(written(form, cell, text)).filter((one) => !usual.includes(one));
      return `${text || '（空）'} ⇒ ${news.join(' · ') || '-'}`;
    });
    expect(lines.join('\n')).toMatchSnapshot();
  });
}

pinned(hebeiForm(), writtenIn('hebei'));
describe('national', () => pinned(NATIONAL, writtenIn('national')));

/** The form with another text in a cell. */
function written(form: string, cell: string, text: string): Grid {
  const { row, col } = parseA1(cell)!;
  const lines = form.split('\n').map((line) => line.split('|').map((piece) => piece.trim()));
  lines[row]![col] = text;
  return sketch(lines.map((line) => line.join(' | ')).join('\n'));
}

function noticed(grid: Grid): string[] {
  const { problems, unjudged } = check({ grids: [grid] });
  return [
    ...problems.map(brief),
    ...unjudged.map(({ rule, place, reason }) => `${a1(place)} ${rule}? ${reason}`),
  ];
}

function brief({ rule, key, place, related, fixes }: Problem): string {
  const beside = related.length > 0 ? ` (${related.map((one) => a1(one.place)).join(' ')})` : '';
  const all = fixes.map(firstWritten).join(' ');
  return `${a1(place)} ${rule}.${key}${beside}${all && ` ${all}`}`;
}

/** What the first edit of a fix writes: “!” before a safe one, “+” or “-” for a row. */
function firstWritten({ kind, edits: [edit] }: Fix): string {
  if (!edit) return '';
  const written =
    edit.kind === 'set-text'
      ? edit.text
      : `${edit.kind === 'insert-row' ? '+' : '-'}${edit.row + 1}`;
  return `[${kind === 'safe' ? '!' : ''}${written}]`;
}
