import { check } from '../../src/lint/check';
import { settled } from '../../src/lint/proof/found';
import type { Book, Cell, Grid } from '../../src/model/grid';
import { sketch } from '../support/sketch';

const cell = (text: string): Cell => ({
  kind: 'text',
  value: text,
  text,
  format: 'General',
  formula: false,
});
const sheetOf = (sheet: string, rows: readonly (readonly string[])[]): Grid => ({
  ...sketch('甲'),
  sheet,
  rows: new Map(
    rows.flatMap((texts, row) => (texts.length > 0 ? [[row, texts.map(cell)] as const] : [])),
  ),
});
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

const indicator = (n: number) => [
  '产出指标',
  '数量指标',
  `物业服务面积${String(n)}`,
  '全年服务面积',
  `≥${String(100 + n)}平方米`,
  '合同',
];
const form = (n: number, rows = 4) => [
  ['项目支出绩效目标表'],
  ['项目名称', `第${String(n)}办公区物业费`, '预算数', `${String(300 + n)}万元`],
  ['绩效目标', '保障办公楼正常运行'],
  ['一级指标', '二级指标', '三级指标', '指标说明', '指标值', '指标值确定依据'],
  ...numbers(rows).map(indicator),
  [],
];
const HEADINGS =
  '序号 项目名称 预算数（万元） 绩效目标 一级指标 二级指标 三级指标 指标值 指标值确定依据';
const project = (n: number) => [
  ...[String(n + 1), `第${String(n)}道路养护`, String(100 + n), '完成道路养护'],
  ...['产出指标', '数量指标', '养护里程', `>=${String(n + 1)}公里`, '合同'],
];
const list = (count: number): Book => ({
  grids: [
    sheetOf('表1', [['项目绩效目标汇总表'], HEADINGS.split(' '), ...numbers(count).map(project)]),
  ],
});

/** Books of a size, each a way in which real ones are large. */
const BOOKS: Readonly<Record<string, (size: number) => Book>> = {
  'forms below each other': (size) => ({
    grids: [
      sheetOf(
        '表1',
        numbers(size).flatMap((n) => form(n)),
      ),
    ],
  }),
  'rows of one form': (size) => ({ grids: [sheetOf('表1', form(1, size * 8))] }),
  'rows of an unrelated sheet': (size) => ({
    grids: [
      sheetOf('表1', form(1)),
      sheetOf(
        '流水',
        numbers(size * 400).map((n) => [`凭证${String(n)}`, String(n), '付款']),
      ),
    ],
  }),
  sheets: (size) => ({ grids: numbers(size).map((n) => sheetOf(`表${String(n)}`, form(n))) }),
  'projects of a list': (size) => list(size * 8),
};

/** Four times as much takes four times as long; were it to grow with the square, sixteen times. */
const TIMES = 4;
const MOST = 9;

/** Milliseconds of the processor, the best of three: what else the machine does counts little. */
function cost(run: () => void): number {
  const once = () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}

function growth(run: (book: Book) => void, small: Book, large: Book): number {
  run(small);
  return cost(() => run(large)) / cost(() => run(small));
}

test.each(Object.keys(BOOKS))('a check takes no longer than its input is long: %s', (name) => {
  const book = BOOKS[name]!;
  expect(growth(check, book(25), book(25 * TIMES))).toBeLessThan(MOST);
});

test.each(['forms below each other', 'sheets'])('nor do the proofs of all fixes: %s', (name) => {
  const book = BOOKS[name]!;
  const prove = (one: Book) => void settled(check(one));
  expect(growth(prove, book(8), book(8 * TIMES))).toBeLessThan(MOST);
});

test('nor do the proofs in a list of projects', () => {
  const prove = (one: Book) => void settled(check(one));
  expect(growth(prove, list(10), list(10 * TIMES))).toBeLessThan(MOST);
});

test('a project of a long list is offered what it is offered in a short one', () => {
  const offered = (count: number) =>
    settled(check(list(count)))
      .problems.filter(({ table }) => table === 1)
      .map(({ rule, fixes }) => ({ rule, fixes }));
  expect(offered(3).flatMap(({ fixes }) => fixes).length).toBeGreaterThan(0);
  expect(offered(12)).toEqual(offered(3));
});
