import { check } from '../../src/lint/check';
import type { Grid } from '../../src/model/grid';
import { areaA1, parseAreaA1 } from '../../src/model/place';
import { findTables } from '../../src/parse/find-tables';
import { sketch } from '../support/sketch';

const FORM = `
  物业费项目绩效目标表 | | | |
  项目名称 | 物业费 | | |
  年度目标 | 保障大厅运转 | | |
  一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | 数量指标 | 服务面积 | 服务面积 | ≥12000平方米
  | | 服务面积 | 服务面积 | ≥12000平方米
  满意度指标 | 服务对象满意度指标 | 群众满意度 | 满意人数占比 | ≥95%
`;

function merged(text: string, ...areas: string[]): Grid {
  return { ...sketch(text), merges: areas.map((area) => parseAreaA1(area)!) };
}

function namesIn(grid: Grid): readonly (string | undefined)[] {
  const { tables } = findTables({ grids: [grid] });
  return tables.flatMap(({ indicators }) => indicators.map(({ name }) => name?.text));
}

const NAMES = ['服务面积', '服务面积', '群众满意度'];

describe('merges that would hide a form', () => {
  test.each([
    ['one over the whole form', ['A1:E7']],
    ['one over the whole sheet', ['A1:XFD1048576', 'A1:E1']],
    ['two that overlap', ['A4:E6', 'A5:A6', 'B5:B6']],
    ['many, one on top of another', ['A1:E5', 'A1:E6', 'A1:E7', 'B2:E7', 'A1:E1']],
  ])('do not hold: %s', (_, areas) => {
    expect(namesIn(merged(FORM, ...areas))).toEqual(NAMES);
  });

  test.each([
    ['B3:C3', ['B3:E3', 'B3:C3']],
    ['B3:C3', ['B3:C3', 'C3:E3']],
    ['B3', ['B3:D3', 'D3:E3']],
    ['B3:C3', ['B3:C3', 'D3:E3']],
    ['B2:B3', ['B3:E3', 'B2:B3']],
    ['B3:E3', ['B3:E3', 'A5:A6', 'A4:E6']],
  ])('do not hold where they overlap a smaller one: the goal is in %s', (cell, areas) => {
    const { tables } = findTables({ grids: [merged(FORM, ...areas)] });
    expect(tables[0]?.goals.map(({ value }) => areaA1(value.area))).toEqual([cell]);
  });

  test('hold where they hide no more than other words', () => {
    const goal = FORM.replace('保障大厅运转 | ', '保障大厅运转 | 旧的内容 ');
    const { tables } = findTables({ grids: [merged(goal, 'B3:E3')] });
    expect(tables[0]?.goals.map(({ value }) => value.text)).toEqual(['保障大厅运转']);
  });
});

describe('a form whose merges were written out cell by cell', () => {
  const written = `
    物业费项目绩效目标表 | 物业费项目绩效目标表 | 物业费项目绩效目标表 | 物业费项目绩效目标表 | 物业费项目绩效目标表
    项目名称 | 物业费 | 物业费 | 物业费 | 物业费
    年度目标 | 保障大厅运转 | 保障大厅运转 | 保障大厅运转 | 保障大厅运转
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
    产出指标 | 数量指标 | 服务面积 | 服务面积 | ≥12000平方米
    产出指标 | 数量指标 | 服务面积 | 服务面积 | ≥12000平方米
    满意度指标 | 服务对象满意度指标 | 群众满意度 | 满意人数占比 | ≥95%
  `;

  test('keeps what is alike and yet two cells: names, descriptions, targets', () => {
    const { tables, problems } = check({ grids: [{ ...sketch(written), merges: [] }] });
    expect(tables[0]?.title?.text).toBe('物业费项目绩效目标表');
    expect(tables[0]?.goals).toHaveLength(1);
    expect(namesIn({ ...sketch(written), merges: [] })).toEqual(NAMES);
    const found = problems.map(({ rule }) => rule);
    expect(found).toContain('name-equals-description');
    expect(found).toContain('indicator-duplicate');
  });
});

test('two forms without title and name, one right below the other, are two', () => {
  const form = FORM.trim().split('\n').slice(2).join('\n');
  const { tables } = findTables({ grids: [sketch(`${form}\n${form}`)] });
  expect(tables.map(({ area }) => area.top)).toEqual([0, 5]);
});

describe('indicators that nothing heads are said to be unread', () => {
  const unread = (text: string) =>
    findTables({ grids: [sketch(text)] }).unrecognised.map(({ words }) => words.join('、'));

  test('levels and targets in cells of their own', () => {
    expect(
      unread(`
        一、产出指标 |
        数量指标 | 种植数量≥17600株
        质量指标 | 成活率>=85%
      `),
    ).toEqual(['产出指标、数量指标、质量指标']);
  });

  test('a whole list in one cell', () => {
    expect(
      unread(`
        单位编码 | 项目内容 | 绩效目标
        037 | 机房租赁 | 【产出指标-数量指标】机柜数量（≥77台）【产出指标-质量指标】在线率（≥97%）【效益指标-社会效益指标】事故数（=0次）
      `),
    ).toEqual(['数量指标']);
  });

  test('not the choices of a list on a sheet of codes, nor a text about them', () => {
    expect(unread('产出指标\n数量指标\n质量指标\n时效指标\n成本指标')).toEqual([]);
    expect(unread('数量指标要写明单位，如≥5个。')).toEqual([]);
  });
});

test('自有资金 divided below itself is counted once', () => {
  const { tables, problems } = check({
    grids: [
      sketch(`
        项目名称 | 河堤加固
        资金总额 | 50万元
        财政拨款 | 40万元
        自有资金 | 10万元
        事业收入 | 4万元
        经营性收入 | 0万元
        其他 | 6万元
        其他 | 0万元
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 加固长度 | ≥2公里
      `),
    ],
  });
  expect(tables[0]?.funds.map(({ role }) => role).join(' ')).toBe(
    'total part part child child child part',
  );
  expect(problems.map(({ rule }) => rule)).not.toContain('budget-sum-mismatch');
});

test('sources of funds side by side stand over their amounts', () => {
  const { tables } = findTables({
    grids: [
      sketch(`
        项目名称 | 营养改善 | < | < | 金额单位：万元
        资金来源 | 合计 | 财政拨款 | 其中：中央补助 | 其他资金
        ^ | 1500 | 1400 | 1200 | 100
        一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
        产出指标 | 数量指标 | 受益学生人数 | ≥15000人 |
      `),
    ],
  });
  expect(tables[0]?.funds.map(({ role, value }) => `${role} ${value.text}`)).toEqual([
    'total 1500',
    'part 1400',
    'child 1200',
    'part 100',
  ]);
});

test('a goal is found under its label without merges too', () => {
  const { tables } = findTables({
    grids: [
      {
        ...sketch(`
        项目名称 | 高龄津贴 | |
        政策内容 | 年度目标 | |
        | 为2万名老人按月发放津贴。 | |
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 发放人数 | ≥20000人
      `),
        merges: [],
      },
    ],
  });
  expect(tables[0]?.goals.map(({ value }) => value.text)).toEqual(['为2万名老人按月发放津贴。']);
});

test('cells in the last columns of many rows cost next to nothing', () => {
  const rows = new Map(sketch(FORM).rows);
  const [cell] = rows.get(1)!;
  for (let row = 100; row < 20_100; row += 1) {
    const cells: (typeof cell)[] = [];
    cells[16_383] = cell;
    rows.set(row, cells);
  }
  const before = process.cpuUsage();
  expect(namesIn({ ...sketch(FORM), rows, merges: [] })).toEqual(NAMES);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

test('a list of projects is of the year that a line below its title states', () => {
  const { tables } = findTables({
    grids: [
      sketch(`
        部门预算项目绩效目标表 | < | < | < | < | <
        （2025年度） | < | < | < | 单位：万元 | <
        项目名称 | 年度预算 | 一级指标 | 二级指标 | 三级指标 | 指标值
        档案数字化 | 120 | 产出指标 | 数量指标 | 加工页数 | ≥30万页
        库房改造 | 45 | 产出指标 | 数量指标 | 更换套数 | =2套
      `),
    ],
  });
  expect(tables.map(({ year }) => year)).toEqual([2025, 2025]);
});

test('a header printed tens of thousands of times is read in one pass', () => {
  const header = '一级指标 | 三级指标 | 指标值';
  const pages = Array.from({ length: 20_000 }, (_, page) =>
    page % 1000 === 0 ? `${header}\n产出指标 | 服务面积 | ≥${page}平方米` : header,
  );
  const { tables } = findTables({ grids: [sketch(pages.join('\n'))] });
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([20]);
});
