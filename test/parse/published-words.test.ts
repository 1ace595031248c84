import { findTables } from '../../src/parse/find-tables';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

const linesOf = (text: string) => {
  const { tables } = findTables({ grids: [sketch(text)] });
  return tables.flatMap((table) => reading(table).trim().split('\n'));
};

const ROWS = `
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 加固水库数量 | =6座
  ^ | 成本指标 | 加固总成本 | ≤900万元`;

const form = (row: string) => `
  2024年项目支出绩效目标表 | < | < | <
  项目名称 | 水库加固 | < | <
  ${row}
  ${ROWS}`;

test.each([
  '金额',
  '金额（万元）',
  '资金额度',
  '预算安排金额',
  '资金需求（万元）',
  '中央补助年度金额（万元）',
  '补助金额',
  '下达金额',
  '本次下达资金（万元）',
  '批复金额',
  '资金数额',
])('%s stands before the budget', (label) => {
  const lines = linesOf(form(`${label} | 900 | 主管部门 | 水利局`));
  expect(lines.find((line) => line.startsWith('budget-total'))).toBe('budget-total A3 → B3 900');
});

describe('several labels in one cell', () => {
  const fundsOf = (cell: string) =>
    linesOf(form(`年度资金总额（万元） | 86 | ${cell} | <`)).filter((line) =>
      line.startsWith('fund'),
    );

  test('an empty one is empty', () => {
    expect(fundsOf('政府性基金拨款：⏎纳入专户管理的非税收入拨款：')).toEqual([
      'fund total annual budget B3 860000.00',
    ]);
  });

  test('each with its amount', () => {
    expect(fundsOf('公共财政拨款：80⏎政府性基金拨款：6')).toEqual([
      'fund total annual budget B3 860000.00',
      'fund part annual budget C3 800000.00',
      'fund child annual budget C3 60000.00',
    ]);
  });
});

test('a standard that is named in full is a basis', () => {
  const lines = linesOf(`
    项目名称 | 防汛物资 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准
    产出指标 | 数量指标 | 编织袋数量 | ≥12万条 | 计划标准
    ^ | 质量指标 | 验收合格率 | ≥98% | 《防汛储备物资验收标准》第五章规定的各项技术要求`);
  expect(lines.find((line) => line.startsWith('block'))).toContain('basis=E2');
});

test.each(['2024年度部门预算公开表', '2024年度部门绩效文本附表⏎第三部分'])(
  'the year may stand above another heading: %s',
  (heading) => {
    expect(
      linesOf(`
        ${heading} | | |
        | | |
        项目支出绩效目标申报表 | < | < | <
        项目名称 | 水库加固 | < | <
        ${ROWS}`).some((line) => / 2024 /.test(line)),
    ).toBe(true);
  },
);

test('one column of values for each township, named over it', () => {
  const lines = linesOf(`
    项目名称 | 道路硬化 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 城关镇 | 清水乡
    ^ | ^ | ^ | 指标值 | 指标值
    产出指标 | 数量指标 | 硬化里程 | ≥10公里 | ≥8公里`);
  expect(lines.filter((line) => line.startsWith('row'))).toEqual([
    'row A4 产出指标:output | B4 数量指标:quantity | C4 硬化里程 | D4 ≥10公里',
    'row A4 产出指标:output | B4 数量指标:quantity | C4 硬化里程 | E4 ≥8公里',
  ]);
});
