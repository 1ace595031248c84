import { readColumns } from '../../../src/library/own/columns';
import {
  libraryOf,
  readLibraryFile,
  writeLibraryFile,
} from '../../../src/library/own/library-file';
import { readLibraryWorkbook } from '../../../src/library/own/read-workbook';
import { targetOf } from '../../../src/library/own/target-of';
import { sketch } from '../../support/sketch';

const PUBLISHED = sketch(`
某市项目支出绩效指标库 | < | < | < | < | < | <
行业 | 类别 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 计量单位
市政 | 路灯 | 产出指标 | 数量指标 | 路灯维护数量 | 纳入维护的路灯盏数 | 盏
^ | ^ | ^ | 质量指标 | 亮灯率 | 亮灯盏数÷应亮盏数×100% | %
^ | ^ | 成本指标 | 经济成本指标 | 单灯维护费 | 平均每盏全年维护费 | 元/盏
^ | 环卫 | 产出指标 | 数量指标 | 清扫面积 | 机械清扫⏎和人工清扫的面积 | 平方米
^ | ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 满意份数÷有效份数×100% | %
^ | ^ | 其他 | 其他 | 备用指标 | |
`);

test('a published library is read by the words of its headings, merged cells filled down', () => {
  const { trade, skipped } = readLibraryWorkbook({ grids: [PUBLISHED] }, '某市指标库');
  expect(trade.name).toBe('某市指标库');
  expect(trade.kinds.map(({ name, indicators }) => [name, indicators.length])).toEqual([
    ['市政·路灯', 3],
    ['环卫', 2],
  ]);
  const [lights, streets] = trade.kinds;
  expect(lights!.indicators.map(({ level2, name, unit }) => [level2, name, unit])).toEqual([
    ['量', '路灯维护数量', '盏'],
    ['质', '亮灯率', '%'],
    ['成', '单灯维护费', '元/盏'],
  ]);
  expect(lights!.indicators[2]).toMatchObject({ operator: '≤', figure: '【 】', basis: '' });
  expect(streets!.indicators[0]!.description).toBe('机械清扫 和人工清扫的面积');
  expect(skipped).toEqual([{ sheet: '表1', row: 7, reason: '不认识的级别“其他、其他”' }]);
});

test('a sheet without a column for it is a kind of its own; a head that is printed again is no entry', () => {
  const grid = sketch(
    `
二级指标 | 指标名称 | 指标值 | 计算符号 | 备注
数量指标 | 培训人次 | 500人次 | | 年度计划内
二级指标 | 指标名称 | 指标值 | 计算符号 | 备注
时效指标 | 按期完成率 | 100% | ＝ |
^ | 培训人次 | | |
数量指标 | 培训人次 | 500人次 | |
`,
    { sheet: '培训' },
  );
  const { trade } = readLibraryWorkbook({ grids: [grid] }, '库');
  expect(trade.kinds.map(({ name }) => name)).toEqual(['培训']);
  expect(trade.kinds[0]!.indicators).toMatchObject([
    {
      level2: '量',
      name: '培训人次',
      operator: '',
      figure: '500',
      unit: '人次',
      why: '年度计划内',
    },
    { level2: '时', name: '按期完成率', operator: '=', figure: '100', unit: '%' },
    { level2: '时', name: '培训人次', operator: '', figure: '【 】', unit: '' },
  ]);
});

test('a sheet that is no library is refused with what is wanted', () => {
  const grid = sketch('姓名 | 单位\n张三 | 财政局');
  expect(() => readLibraryWorkbook({ grids: [grid] }, '表')).toThrow('表头要有“三级指标”');
  expect(readColumns(['三级指标'])).toBeNull();
  expect(readColumns(['本表的三级指标与二级指标由财政部门会同主管部门制定'])).toBeNull();
});

test.each<[string, string, string, [string, string, string]]>([
  ['≥', '', '%', ['≥', '【 】', '%']],
  ['', '≥95%', '', ['≥', '95', '%']],
  ['', '>=1,200.5', '平方米', ['≥', '1,200.5', '平方米']],
  ['正向指标', '', '次', ['≥', '【 】', '次']],
  ['反向', '3', '起', ['≤', '3', '起']],
  ['定性', '较好', '', ['', '较好', '']],
  ['', '', '', ['', '【 】', '']],
])('sign “%s”, target “%s”, unit “%s”', (sign, target, unit, expected) => {
  const { operator, figure, unit: read } = targetOf('量', sign, target, unit);
  expect([operator, figure, read]).toEqual(expected);
});

describe('the file', () => {
  const { trade } = readLibraryWorkbook({ grids: [PUBLISHED] }, '某市指标库');

  test('is read as it was written, by itself and inside of a profile', () => {
    const text = writeLibraryFile(trade);
    expect(readLibraryFile(`\uFEFF${text}`)).toEqual(trade);
    const profile = JSON.stringify({ name: '本市', library: JSON.parse(text) as unknown });
    expect(readLibraryFile(profile)).toEqual(trade);
  });

  test.each([
    'x',
    'null',
    '{}',
    '{"version":2,"name":"库","kinds":[]}',
    '{"version":1,"name":"库","kinds":[]}',
    '{"version":1,"name":"库","kinds":[{"name":"类","indicators":[{"level2":"量"}]}]}',
    '{"version":1,"name":"库","kinds":[{"name":"类","indicators":[{"level2":"量质","name":"","description":"","operator":"","figure":"","unit":"","basis":"","why":""}]}]}',
  ])('%s is refused', (text) => {
    expect(() => readLibraryFile(text)).toThrow('这不是绩校的指标库文件');
    expect(libraryOf(text)).toBeNull();
  });
});
