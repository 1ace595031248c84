import { applyTextEdits } from '../../src/lint/apply-edits';
import { check } from '../../src/lint/check';
import { fixAll } from '../../src/lint/fix-all';
import type { Book } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import { sketch } from '../support/sketch';

/** One indicator beside its headings, under a title. */
function form(level2: string, name: string, value: string, title = '项目支出绩效目标申报表'): Book {
  return {
    grids: [
      sketch(`
        ${title} | < | < | < | <
        项目名称 | 保安服务 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
        产出指标 | ${level2} | ${name} | | ${value}`),
    ],
  };
}

function fixed(book: Book): string[] {
  return fixAll(book).edits.map(({ place, text }) => `${a1(place)} ${text}`);
}

const offered = (book: Book) =>
  check(book).problems.flatMap(({ rule, fixes }) => fixes.map((fix) => ({ rule, ...fix })));

describe('safe is only what stands alone: sign, number, unit', () => {
  test.each([
    '暂定量按15次作业且总航时不少于30小时测算',
    '合格率不低于98%',
    '新增就业不少于200人',
    '较上年下降不低于3%',
    '全年不少于4次',
    '每人每年不超过2次',
  ])('a sentence is left as it is: %s', (value) => {
    const offers = offered(form('数量指标', '飞防作业次数', value));
    expect(offers.filter(({ rule }) => rule === 'value-operator-style')).toEqual([]);
    expect(fixed(form('数量指标', '飞防作业次数', value))).toEqual([]);
  });

  test.each([
    ['不低于90%', '≥90%'],
    ['>=735人次', '≥735人次'],
    ['不少于 200 人', '≥200人'],
    ['90%以上', '≥90%'],
  ])('%s becomes %s', (value, written) =>
    expect(fixed(form('质量指标', '验收合格率', value))).toContain(`E4 ${written}`),
  );

  test('达到90%以上 is not made of two signs', () => {
    const texts = offered(form('质量指标', '验收合格率', '达到90%以上')).flatMap(({ edits }) =>
      edits.map((edit) => (edit.kind === 'set-text' ? edit.text : '')),
    );
    expect(texts.filter((text) => /以上/.test(text))).toEqual([]);
  });
});

test('no two rules pull a cell back and forth: =0万元 stays', () => {
  for (const value of ['=0万元', '≤0万元']) {
    const book = form('成本指标', '新增维修费用', value);
    const once = applyTextEdits(book, fixAll(book).edits);
    expect(fixAll(once).edits).toEqual([]);
    expect(check(once).problems.filter(({ severity }) => severity === 'error').length).toBe(
      check(book).problems.filter(({ severity }) => severity === 'error').length,
    );
  }
});

test('=86万元 to ≤86万元 is for a person to choose', () => {
  const book = form('成本指标', '保安服务费', '=86万元');
  expect(fixed(book)).toEqual([]);
  expect(offered(book).filter(({ rule }) => rule === 'cost-operator')).toMatchObject([
    { kind: 'choice', title: '改为“≤86万元”' },
  ]);
});

test('a name keeps what it measures, and gets no measure that its target denies', () => {
  const book: Book = {
    grids: [
      sketch(`
        项目支出绩效目标申报表 | < | < | < | <
        项目名称 | 物业服务 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
        产出指标 | 质量指标 | 物业服务指标 | 全年未正常提供物业服务天数 | =0天
        ^ | ^ | 冬季室内温度指标 | 全年冬季室内温度未达标天数 | ≤5天`),
    ],
  };
  const names = offered(book)
    .filter(({ rule }) => rule === 'name-generic')
    .map(({ kind, title }) => `${kind} ${title}`);
  for (const bad of ['物业服务天数”', '“冬季室内温度”', '“冬季室内温度天数”'])
    expect(names.join()).not.toContain(bad.startsWith('“') ? bad : `“${bad}`);
  expect(names.filter((name) => name.startsWith('safe'))).toEqual([]);
});

test('≥0起 is not turned into what the next rule finds fault with', () => {
  const texts = offered(form('质量指标', '安全事故起数', '≥0起')).flatMap(({ edits }) =>
    edits.map((edit) => (edit.kind === 'set-text' ? edit.text : '')),
  );
  for (const text of texts) {
    const after = check(form('质量指标', '安全事故起数', text)).problems;
    expect(after.filter(({ rule }) => rule === 'operator-direction')).toEqual([]);
    expect(after.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(
      check(form('质量指标', '安全事故起数', '≥0起')).problems.filter(
        ({ severity }) => severity === 'error',
      ).length,
    );
  }
});

describe('what was approved is never changed', () => {
  const report = (title: string, last = '实际完成值') => ({
    grids: [
      sketch(`
        ${title} | < | < | < | <
        项目名称 | 保安服务 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | ${last}
        产出指标 | 数量指标 | 巡查指标 | >=12次 | 12
        ^ | 成本指标 | 保安服务费 | ＝86万元 | 86万元`),
    ],
  });

  test.each(['项目支出绩效自评表', '项目支出绩效运行监控表'])('%s', (title) => {
    const book = report(title);
    expect(check(book).tables.map(({ kind }) => kind)).toEqual([
      title.includes('自评') ? 'self-eval' : 'monitor',
    ]);
    expect(check(book).problems.some(({ place }) => place.col === 3)).toBe(true);
    const edits = offered(book).flatMap((fix) => fix.edits);
    expect(
      edits.filter(
        (edit) => edit.kind !== 'set-text' || (edit.place.row > 2 && edit.place.col < 4),
      ),
    ).toEqual([]);
    expect(fixAll(book).edits).toEqual([]);
  });

  test('the same rows in a declaration are put right', () =>
    expect(fixed(report('项目支出绩效目标申报表', '指标值确定依据')).length).toBeGreaterThan(0));
});

test('a formula ×100% is no target of a name, a currency sign no unit that does not fit', () => {
  const said = (name: string, value: string, level2 = '质量指标') =>
    check(form(level2, name, value)).problems.map(({ rule, message }) => `${rule} ${message}`);
  expect(said('合格率（合格数÷总数×100%）', '≥95%').join()).not.toContain('name-embeds-value');
  expect(said('保安服务费', '￥5000', '成本指标').join()).not.toContain('单位却是“”');
});

test.each([
  ['#44561', '2021年12月31日'],
  ['20241231', '2024年12月31日'],
])('a date kept as a number is told as a date: %s', (value, date) => {
  const book = form('时效指标', '项目完成时间', value);
  const said = check(book).problems.filter(({ place }) => place.col === 4 && place.row === 3);
  expect(said.map(({ message }) => message).join()).toContain(date);
  expect(said.map(({ message }) => message).join()).not.toMatch(/44561天|20241231天/);
  expect(offered(book).map(({ title }) => title)).toContain(`写成时点“≤${date}”`);
});

test('a fund handed down names the title, the project the form: no error', () => {
  const book = form('数量指标', '道路改造长度', '≥2公里', '衔接推进乡村振兴补助资金绩效目标申报表');
  const grids = book.grids.map((grid) => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, cells]) => [
        row,
        cells.map((cell) =>
          cell?.text === '保安服务'
            ? { ...cell, value: '彭城村道路改造项目', text: '彭城村道路改造项目' }
            : cell,
        ),
      ]),
    ),
  }));
  const told = check({ grids }).problems.filter(({ rule }) => rule === 'title-project-mismatch');
  expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a form that leaves something open already is offered what leaves something open elsewhere', () => {
  const book: Book = {
    grids: [
      sketch(`
        项目支出绩效目标申报表（2024年度） | < | < | < | <
        项目名称 | 泵站改造 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
        产出指标 | 数量指标 | 改造泵站数 | ≥9座 | 年度计划
        效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | **`),
    ],
  };
  const bases = offered(book).filter(({ rule }) => rule === 'basis-unspecific');
  expect(bases.map(({ title }) => title.slice(0, 8))).toEqual(
    expect.arrayContaining([
      '依据“计划标准”',
      '依据“合同约定”',
      '依据“历史标准”',
      '依据“行业标准”',
    ]),
  );
});
