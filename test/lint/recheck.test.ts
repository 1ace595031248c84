import fc from 'fast-check';
import { applyTextEdits } from '../../src/lint/apply-edits';
import { check } from '../../src/lint/check';
import { heldAt, type Book, type Cell, type Grid } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import { RULES } from '../../src/rules/list';
import { sketch } from '../support/sketch';

/** Two forms below each other and one on a sheet of its own. */
const FORM = `
  物业费绩效目标表 | < | < | < | <
  项目名称 | 物业费 | < | 预算数 | 316万元
  绩效目标 | 保障大厅正常运转 | < | < | <
  一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 合同约定
  ^        | 成本指标 | 物业成本     | ≤86万元      | 合同
  效益指标 | 社会效益 | 故障次数     | =0次          |`;
/** The second form of a sheet, to the right of the first. */
const BESIDE = FORM.trim()
  .split('\n')
  .map((line) => `${line}${' |'.repeat(6 - line.split('|').length)} | ${line}`)
  .join('\n');
const BOOK: Book = {
  grids: [
    sketch(`${FORM}\n\n${FORM.replace('物业费', '取暖费')}`),
    sketch(FORM, { sheet: '表2' }),
    sketch(BESIDE, { sheet: '表3' }),
  ],
};

/** As a session checks: what was read is kept. */
let last: Outcome | null = null;
const again = (book: Book): Outcome =>
  (last = check(book, { keep: true, ...(last ? { since: last } : {}) }));

/** The same cells in objects that nobody has seen before, so that nothing can be known of them. */
function unknown({ grids }: Book): Book {
  return {
    grids: grids.map((grid) => ({
      ...grid,
      rows: new Map(Array.from(grid.rows, ([row, cells]) => [row, [...cells]])),
    })),
  };
}

const WORDS = [
  '',
  '=0次',
  '≥95%',
  '316万元',
  '合同约定',
  '一级指标',
  '项目名称',
  '物业费绩效目标表',
  '2024年',
];
const edit = fc.record({
  sheet: fc.constantFrom('表1', '表2', '表3'),
  row: fc.nat(18),
  col: fc.nat(11),
  text: fc.constantFrom(...WORDS),
});

type Typed = {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly text: string;
};

function typed(book: Book, { sheet, row, col, text }: Typed): Book {
  const grid = book.grids.find((one) => one.sheet === sheet)!;
  const place = { sheet, row, col };
  return applyTextEdits(book, [{ kind: 'set-text', place, held: heldAt(grid, row, col), text }]);
}

test('after any edits a check that remembers says what a check of an unknown workbook says', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let book = BOOK;
      again(book);
      for (const one of edits) {
        book = typed(book, one);
        expect(again(book)).toEqual(check(unknown(book)));
      }
    }),
    { numRuns: 25 },
  );
});

test('an edit leaves the problems of other tables the objects they were', () => {
  const before = again(BOOK);
  const after = again(typed(BOOK, { sheet: '表1', row: 4, col: 3, text: '≥12000' }));
  const ofDocument = new Set(
    RULES.filter(({ looksAt }) => looksAt === 'document').map(({ id }) => id),
  );
  const of = (table: number) =>
    before.problems.filter((one) => one.table === table && !ofDocument.has(one.rule));
  expect(of(1).length).toBeGreaterThan(0);
  for (const problem of [...of(1), ...of(2)]) expect(after.problems).toContain(problem);
  expect(after.tables[0]).not.toBe(before.tables[0]);
  expect(after.tables[1]).toBe(before.tables[1]);
});

test('a table with another number keeps its problems, under the new number', () => {
  const [first, second] = BOOK.grids as [Grid, Grid];
  again(BOOK);
  const alone = again({ grids: [second] });
  expect(alone.problems.length).toBeGreaterThan(0);
  expect(alone.problems.every(({ table }) => table === 0)).toBe(true);
  expect(again({ grids: [first, second] }).problems.some(({ table }) => table === 2)).toBe(true);
});

test('other settings are asked anew', () => {
  const rule = check(BOOK).problems[0]!.rule;
  const off = check(BOOK, { severities: { [rule]: 'off' } });
  expect(off.problems.some((problem) => problem.rule === rule)).toBe(false);
  expect(check(BOOK).problems.some((problem) => problem.rule === rule)).toBe(true);
});

test('merges alone, without a change of any row, are read anew', () => {
  const [grid] = BOOK.grids as [Grid];
  const before = again({ grids: [grid] });
  const apart: Grid = { ...grid, merges: [] };
  expect(again({ grids: [apart] })).toEqual(check(unknown({ grids: [apart] })));
  expect(again({ grids: [grid] })).toEqual(before);
});

test('a row that was blank and is filled between two others belongs to the form from then on', () => {
  const rows = new Map(BOOK.grids[1]!.rows);
  const text = '经济效益';
  const cell: Cell = { kind: 'text', value: text, text, format: '@', formula: false };
  rows.set(7, [undefined, cell, cell, cell]);
  const longer: Book = { grids: [{ ...BOOK.grids[1]!, rows }] };
  again({ grids: [BOOK.grids[1]!] });
  expect(again(longer)).toEqual(check(unknown(longer)));
});

test('two forms side by side are two tables', () => {
  expect(check(BOOK).tables.filter(({ sheet }) => sheet === '表3')).toHaveLength(2);
});
