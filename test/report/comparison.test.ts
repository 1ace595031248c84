import { comparisonHtml } from '../../src/report/comparison/comparison-html';
import { comparisonJson } from '../../src/report/comparison/comparison-json';
import { comparisonSheets } from '../../src/report/comparison/comparison-sheet';
import { comparisonText } from '../../src/report/comparison/comparison-text';
import { compared } from '../compare/versions';
import { hebeiForm } from '../support/hebei-form';

const FACTS = { rules: [], version: '1', at: new Date(2024, 0, 2, 3, 4) };
const HOSTILE = '<script>alert(1)</script>=cmd()';

function report(before: string, after: string) {
  return {
    before: '旧.xlsx',
    after: '新.xlsx',
    comparison: compared(before, after),
    unreadable: [],
  };
}

test('what a file says is text in the page, never markup, and never a formula in the sheet', () => {
  const hostile = report(hebeiForm(), hebeiForm({ name: HOSTILE }));
  const page = comparisonHtml(hostile, FACTS);
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;script&gt;');
  for (const { cells } of comparisonSheets(hostile))
    expect(cells.every(({ style }) => style.text)).toBe(true);
});

test('both versions stand side by side, what is gone struck out and what is new marked', () => {
  const page = comparisonHtml(report(hebeiForm(), hebeiForm({ budget: '320万元' })), FACTS);
  expect(page).toContain('<del>316万元</del>');
  expect(page).toContain('<ins>320万元</ins>');
});

test('the sheet is a row a cell, the problems on a sheet of their own', () => {
  const [changes, problems] = comparisonSheets(report(hebeiForm(), hebeiForm({ budget: '320' })));
  const row = (at: number) =>
    changes!.cells.filter((cell) => cell.row === at).map(({ text }) => text);
  expect(row(3).slice(1)).toEqual(['改动', '预算数', '预算数', 'C3', '316万元', 'C3', '320']);
  expect(problems!.name).toBe('问题');
  expect(changes!.listing?.frozenRows).toBe(3);
});

test('versions that say the same', () => {
  const same = report(hebeiForm(), hebeiForm());
  expect(comparisonText(same)).toContain('共对照 1 张表：内容相同。');
  expect(JSON.parse(comparisonJson(same))).toMatchObject({ summary: { tables: 1, changed: 0 } });
});
