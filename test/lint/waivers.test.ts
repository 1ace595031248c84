import { applyWaivers, readWaivers, waiverOf, writeWaivers } from '../../src/lint/waivers';
import type { Book } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import { parseA1 } from '../../src/model/place';
import type { Problem } from '../../src/model/problem';
import { sketch } from '../support/sketch';

const ANSWER = { reason: '合同尚未签订', by: '办公室', at: '2024-03-01T08:00:00.000Z' };

const BOOK = book(`
  预算数   | 316万元
  故障次数 | =0次
  成本     | =86万元
  满意率   |
`);

function book(drawn: string): Book {
  return { grids: [sketch(drawn)] };
}

function problemAt(cell: string, more: Partial<Problem> = {}): Problem {
  const { row, col } = parseA1(cell)!;
  return {
    rule: 'cost-below-budget',
    key: 'gap',
    severity: 'error',
    message: '差额230万元',
    place: { sheet: '表1', row, col },
    area: { top: row, left: col, bottom: row, right: col },
    table: 0,
    related: [],
    sources: [],
    fixes: [],
    mayBeSafe: false,
    ...more,
  };
}

function outcome(...problems: Problem[]): Outcome {
  return { tables: [], problems, unjudged: [], waived: [] };
}

const related = {
  related: [{ place: { sheet: '表1', row: 0, col: 1 }, message: '预算数316万元' }],
};

test('an answered problem is listed with its reason instead of as a problem', () => {
  const problem = problemAt('B3', related);
  const other = problemAt('B2');
  const waived = applyWaivers(outcome(other, problem), BOOK, [waiverOf(problem, BOOK, ANSWER)]);
  expect(waived.problems).toEqual([other]);
  expect(waived.waived).toEqual([{ problem, ...ANSWER }]);
});

test.each([
  ['its own cell', '预算数|316万元\n故障次数|=0次\n成本|=90万元\n满意率|'],
  ['a cell it was compared with', '预算数|320万元\n故障次数|=0次\n成本|=86万元\n满意率|'],
])('lapses when %s changes', (_, changed) => {
  const problem = problemAt('B3', related);
  const waiver = waiverOf(problem, BOOK, ANSWER);
  expect(applyWaivers(outcome(problem), book(changed), [waiver]).waived).toEqual([]);
});

test('an answer for a blank cell lapses when its row says something else', () => {
  const problem = problemAt('B4', { rule: 'value-empty', key: 'empty' });
  const waiver = waiverOf(problem, BOOK, ANSWER);
  const renamed = book('预算数|316万元\n故障次数|=0次\n成本|=86万元\n及时率|');
  expect(applyWaivers(outcome(problem), BOOK, [waiver]).problems).toEqual([]);
  expect(applyWaivers(outcome(problem), renamed, [waiver]).problems).toEqual([problem]);
});

test('follows its text when rows are inserted above', () => {
  const waiver = waiverOf(problemAt('B3'), BOOK, ANSWER);
  const moved = book('预算数|316万元\n新的一行|1次\n故障次数|=0次\n成本|=86万元\n满意率|');
  const problem = problemAt('B4');
  expect(applyWaivers(outcome(problem), moved, [waiver]).problems).toEqual([]);
});

test('one answer counts for one problem, and first for its own cell', () => {
  const twice = book('甲|=0次\n乙|=0次');
  const first = problemAt('B1');
  const second = problemAt('B2');
  const waived = applyWaivers(outcome(first, second), twice, [waiverOf(second, twice, ANSWER)]);
  expect(waived.problems).toEqual([first]);
});

test('another rule, another message or another sheet is not answered', () => {
  const waiver = waiverOf(problemAt('B3'), BOOK, ANSWER);
  const others = [
    problemAt('B3', { rule: 'cost-operator' }),
    problemAt('B3', { key: 'item' }),
    problemAt('B3', { place: { sheet: '表2', row: 2, col: 1 } }),
  ];
  expect(applyWaivers(outcome(...others), BOOK, [waiver]).problems).toEqual(others);
});

test('what was written is read again', () => {
  const waivers = [waiverOf(problemAt('B3', related), BOOK, ANSWER)];
  expect(readWaivers(writeWaivers(waivers))).toEqual(waivers);
  expect(readWaivers(null)).toEqual([]);
  expect(readWaivers('')).toEqual([]);
});

test.each([
  ['not JSON', '{'],
  ['another version', '{"version":2,"waivers":[]}'],
  ['a waiver without a reason', '{"version":1,"waivers":[{"rule":"a","key":"b"}]}'],
  [
    'a cell that is none',
    JSON.stringify({
      version: 1,
      waivers: [{ ...waiverOf(problemAt('B3'), BOOK, ANSWER), cell: '三行' }],
    }),
  ],
  ['null', 'null'],
])('a stored text that is %s is refused with a sentence', (_, text) => {
  expect(() => readWaivers(text)).toThrow('无法读取');
});
