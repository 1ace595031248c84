import { check, type CheckOptions } from '../../src/lint/check';
import { NATIONAL_2015, PROFILES } from '../../src/profiles/list';
import type { Profile } from '../../src/profiles/profile';
import { sketch } from '../support/sketch';

/** The problems of one rule, as cell-less sentences with their severity. */
function told(rule: string, drawn: string, options: CheckOptions): string[] {
  return check({ grids: [sketch(drawn)] }, options)
    .problems.filter((problem) => problem.rule === rule)
    .map(({ severity, message }) => `${severity} ${message}`);
}

function own(change: Partial<Profile>): CheckOptions {
  return { profile: { ...NATIONAL_2015, name: '本市', ...change } };
}

const named = (name: string): CheckOptions => ({
  profile: PROFILES.find((one) => one.name === name)!,
});

const TABLE = `
  一级指标 | 二级指标     | 三级指标         | 指标值
  产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
  结果类   | 社会效益指标 | 大厅正常开放天数 | ≥250天`;

test('levels: what the profile asks for is missed, and only that', () => {
  const bare = TABLE.split('\n').slice(0, 3).join('\n');
  expect(told('level1-missing', bare, own({}))).toHaveLength(1);
  const levels = { level1: ['output', 'cost'], output: ['quantity'] } as const;
  const asked = own({ levels: { classic: levels, 'cost-first': levels }, labels: ['结果类'] });
  const drawn = TABLE.replace('结果类  ', '效益指标');
  expect(told('level1-missing', drawn, asked)).toEqual([
    'error 缺少一级指标“成本指标”，请补充至少一条。',
  ]);
  expect(told('output-level2-missing', drawn, asked)).toEqual([]);
  expect(told('benefit-missing', bare, own({}))).toHaveLength(1);
  expect(told('benefit-missing', bare, asked)).toEqual([]);
});

test('satisfaction is asked for by the national profile and left open by that of 2021', () => {
  const drawn = TABLE.replace('结果类  ', '效益指标');
  expect(told('satisfaction-missing', drawn, named('national-2015'))[0]).toMatch(/^warning/);
  expect(told('satisfaction-missing', drawn, named('core-2021'))[0]).toMatch(/^info/);
});

test('columns: Hebei’s profile misses 指标值确定依据', () => {
  expect(told('column-missing', TABLE, named('national-2015'))).toEqual([]);
  expect(told('column-missing', TABLE, named('hebei'))).toEqual([
    'warning 指标表缺少“指标值确定依据”一列，请按本省表样补上，逐条填写。',
  ]);
});

test('labels: a name that the profile accepts is silent', () => {
  expect(told('level-name-nonstandard', TABLE, own({}))).toHaveLength(1);
  expect(told('level-name-nonstandard', TABLE, own({ labels: ['结果类'] }))).toEqual([]);
});

test('limits: satisfaction, number of indicators, length of names', () => {
  const drawn = `
    一级指标   | 二级指标           | 三级指标       | 指标值
    满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥85%`;
  const limits = { satisfaction: 90, fewest: 1, most: 20, nameLength: 6 };
  expect(told('satisfaction-target', drawn, own({}))).toEqual([]);
  expect(told('satisfaction-target', drawn, own({ limits }))[0]).toContain('低于90%');
  expect(told('indicator-count', drawn, own({}))).toHaveLength(1);
  expect(told('indicator-count', drawn, own({ limits }))).toEqual([]);
  expect(told('name-too-long', drawn, own({ limits }))[0]).toContain('超过6个');
});

test('bases: the profile’s kinds are offered', () => {
  const drawn = `
    一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
    产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 |`;
  const [problem] = check(
    { grids: [sketch(drawn)] },
    own({ bases: ['计划标准', '会议纪要'] }),
  ).problems.filter(({ rule }) => rule === 'basis-empty');
  expect(problem!.fixes.map(({ title }) => title)).toEqual([
    '依据“计划标准”：填“计划标准：《【计划或方案名称】》（【】年）”',
    '依据“会议纪要”：填“会议纪要：【资料名称、日期】”',
  ]);
});

describe('the checks of a system on save', () => {
  const drawn = `
    一级指标 | 二级指标 | 三级指标       | 指标值       | 权重
    产出指标 | 数量指标 | 补助人数（人） | ≥120         | 60
    产出指标 | 成本指标 | 补助标准       | ≤530元/人*月 | 35`;

  test('are made only when asked for, by the run or by the profile', () => {
    expect(told('refused-on-save', drawn, {})).toEqual([]);
    const all = [
      expect.stringContaining('error “补助人数（人）”'),
      expect.stringContaining('有“*”'),
    ];
    expect(told('refused-on-save', drawn, { submission: true })).toHaveLength(all.length);
    expect(told('refused-on-save', drawn, own({ submission: true }))).toEqual(
      expect.arrayContaining(all),
    );
  });

  test('leave the sum of the weights to its own rule, which every run makes', () => {
    expect(told('weight-sum', drawn, {})).toEqual([expect.stringContaining('权重合计95')]);
  });

  test('make errors of what the catalogue only warns of; a setting of the user’s still wins', () => {
    const long = drawn.replace('补助标准  ', '补'.repeat(101));
    expect(told('name-too-long', long, {})[0]).toMatch(/^warning/);
    expect(told('name-too-long', long, { submission: true })[0]).toMatch(/^error/);
    const severities = { 'name-too-long': 'info', 'refused-on-save': 'off' } as const;
    expect(told('name-too-long', long, { submission: true, severities })[0]).toMatch(/^info/);
    expect(told('refused-on-save', long, { submission: true, severities })).toEqual([]);
  });
});
