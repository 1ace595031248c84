import { printDecimal } from '../../src/model/decimal';
import type { DateParts, Measure } from '../../src/model/measure';
import { yuan } from '../../src/model/money';
import { readMeasure, statedMeasures } from '../../src/language/measure/measure';

const dated = ({ year, month, day }: DateParts): string =>
  [year ?? '?', month ?? '?', day ?? '?'].join('-');

/** A measure in one line: kind, sign, bounds, unit, and what it is per. */
function line(measure: Measure): string {
  const { kind, operator, low, high, unit, from, to } = measure;
  const bounds =
    low && high ? [low, high].map(printDecimal) : from && to ? [from, to].map(dated) : [];
  return [kind, operator, ...new Set(bounds), unit].filter((piece) => piece !== null).join(' ');
}

test.each([
  ['=0次', 'number = 0 次'],
  ['≤5天', 'number ≤ 5 天'],
  ['=86万元', 'money = 86 万元'],
  ['≥90%', 'percent ≥ 90 %'],
  ['985米', 'number 985 米'],
  ['=100.00(%)', 'percent = 100 %'],
  ['≥100百分比', 'percent ≥ 100 %'],
  ['±3%以内', 'percent ± -3 3 %'],
  ['≧ 735 人次', 'number ≥ 735 人次'],
  ['═ 100 %', 'percent = 100 %'],
  ['﹦ 72890 元', 'money = 72890 元'],
  ['>=21933人', 'number ≥ 21933 人'],
  ['>=530元/人*月', 'money ≥ 530 元/人·月'],
  ['<=5300元/户', 'money ≤ 5300 元/户'],
  ['1600元/亩', 'money 1600 元/亩'],
  ['>=85', 'number ≥ 85'],
  ['95%以上', 'percent ≥ 95 %'],
  ['95%（含）以上', 'percent ≥ 95 %'],
  ['高于95%', 'percent > 95 %'],
  ['达到95%', 'percent ≥ 95 %'],
  ['不低于3次', 'number ≥ 3 次'],
  ['3次以内', 'number ≤ 3 次'],
  ['控制在86万元以内', 'money ≤ 86 万元'],
  ['250万', 'money 250 万元'],
  ['100余万元', 'money 100 万元'],
  ['90（万元）', 'money 90 万元'],
  ['0.9（亿元）', 'money 0.9 亿元'],
  ['2-3（万元）', 'money 2 3 万元'],
  ['90%（含以上）', 'percent ≥ 90 %'],
  ['2-3万元', 'money 2 3 万元'],
  ['叁佰壹拾陆万元整', 'money 316 万元'],
  ['80M', 'number 80 M'],
  ['5艘', 'number 5 艘'],
  ['<24小时', 'number < 24 小时'],
  ['24小时内修复', 'number ≤ 24 小时'],
  ['30个工作日', 'number 30 个工作日'],
  ['每月1次', 'number 1 次/月'],
  ['每人每月530元', 'money 530 元/人·月'],
  ['≥0.97比例', 'percent ≥ 97 %'],
  ['5‰', 'percent 0.5 %'],
  ['1.5个百分点', 'percent 1.5 百分点'],
  ['百分之九十五以上', 'percent ≥ 95 %'],
  ['百分百', 'percent 100 %'],
  ['不少于三次', 'number ≥ 3 次'],
  ['<1681680元', 'money < 1681680 元'],
  ['0起', 'number 0 起'],
  ['0', 'number 0'],
  ['2', 'number 2'],
  ['＝０次', 'number = 0 次'],
  ['1,200人', 'number 1200 人'],
  ['2.6万平方米', 'number 26000 平方米'],
  ['≥1000㎡', 'number ≥ 1000 平方米'],
  ['-5℃', 'number -5 ℃'],
  ['18℃-26℃', 'number 18 26 ℃'],
  ['95%-98%', 'percent 95 98 %'],
  ['95%–90%', 'percent 95 90 %'],
  ['（≥77台）', 'number ≥ 77 台'],
  ['≤【250】天', 'number ≤ 250 天'],
  ['完成率≥95%', 'percent ≥ 95 %'],
  ['≥63人（其中女20人）', 'number ≥ 63 人'],
  ['≥95%,按时完成', 'percent ≥ 95 %'],
  ['=12月', 'number = 12 个月'],
  ['较上年提高5个百分点', 'percent 5 百分点'],
  ['100余人', 'number 100 人'],
  ['每季度一次', 'number 1 次/季度'],
  ['1200元/生/年', 'money 1200 元/生·年'],
  ['百分之百', 'percent 100 %'],
  ['百分之五十五点五', 'percent 55.5 %'],
  ['达到百分之百以上', 'percent ≥ 100 %'],
  ['第四季度', 'date ?-10-? ?-12-?'],
  ['2024年上半年完成', 'date 2024-1-? 2024-6-?'],
  ['零事故', 'enum'],
  ['12月底到位', 'date ?-12-?'],
  ['12月底前', 'date ?-12-?'],
  ['十二月底前', 'date ?-12-?'],
  ['年底前', 'date ?-12-?'],
  ['2019年12月', 'date 2019-12-?'],
  ['2021年1月-12月', 'date 2021-1-? 2021-12-?'],
  ['2023.07-2024.01', 'date 2023-7-? 2024-1-?'],
  ['2024年12月31日前', 'date 2024-12-31'],
  ['不晚于2024年12月31日', 'date ≤ 2024-12-31'],
  ['2024/12/31', 'date 2024-12-31'],
  ['2024年底前完成', 'date 2024-?-?'],
  ['每月10日前发放', 'date ?-?-10'],
  ['≥2024.5平方米', 'number ≥ 2024.5 平方米'],
  ['5日内办结', 'number ≤ 5 日'],
  ['优良', 'enum'],
  ['是', 'enum'],
  ['合格', 'enum'],
  ['=优良', 'enum ='],
  ['及时', 'text'],
  ['合理', 'text'],
  ['提升', 'text'],
  ['长期', 'text'],
  ['一次性', 'text'],
  ['三公经费', 'text'],
  ['按合同第3条', 'text'],
  ['2024年工作计划', 'text'],
  ['7×24小时', 'text'],
  ['参照政府采购成本控制', 'text'],
  ['严格按照预算标准1000元/人给补助对象兑付补助', 'text'],
  ['', 'blank'],
  [' \n', 'blank'],
  ['【 】', 'placeholder'],
  ['≥【 】㎡', 'placeholder'],
  ['**', 'placeholder'],
  ['≥**人', 'placeholder'],
  ['≥*人', 'placeholder'],
  ['-', 'placeholder'],
  ['————', 'placeholder'],
  ['/', 'placeholder'],
  ['XX', 'placeholder'],
  ['20XX年12月', 'placeholder'],
  ['≥', 'placeholder'],
])('%j is %s', (text, expected) => expect(line(readMeasure(text))).toBe(expected));

test('a lost currency shows as “per” without a unit', () => {
  expect(readMeasure('≤28.40/株')).toMatchObject({
    kind: 'number',
    unit: null,
    per: '株',
    unitText: '/株',
  });
});

test('sign and unit are kept as written', () => {
  expect(readMeasure('>=530元/人*月')).toMatchObject({
    operatorText: '>=',
    unitText: '元/人*月',
    per: '人·月',
  });
  expect(readMeasure('95％以上')).toMatchObject({ operatorText: '以上', unitText: '%' });
  expect(readMeasure('达到95%').operatorText).toBe('达到');
  expect(readMeasure('控制在86万元以内')).toMatchObject({
    operatorText: '控制在…以内',
    unitText: '万元',
  });
});

test('a glyph that OCR left is kept and not guessed', () => {
  expect(readMeasure('》95%')).toMatchObject({
    kind: 'percent',
    operator: null,
    operatorText: '》',
  });
});

test('money is exact and says its unit', () => {
  const { money } = readMeasure('≤86.05万元');
  expect(yuan(money!)).toBe('860500.00');
  expect(money).toMatchObject({ unit: '万元', unitFrom: 'cell', step: 10000n });
});

test('two targets in one cell are parts; the first speaks for the cell', () => {
  const measure = readMeasure('建筑面积2.6万平方米，展示面积1万平方米');
  expect(statedMeasures(measure).map(line)).toEqual(['number 26000 平方米', 'number 10000 平方米']);
  expect(line(measure)).toBe('number 26000 平方米');
  expect(statedMeasures(readMeasure('≥95%\n≥90%')).map(line)).toEqual([
    'percent ≥ 95 %',
    'percent ≥ 90 %',
  ]);
});

test('a cell broken over lines is one target', () => {
  expect(line(readMeasure('≥\n95\n%'))).toBe('percent ≥ 95 %');
  expect(readMeasure('≥95%').parts).toEqual([]);
});

test.each([
  ['90', '≥', '%', 'percent ≥ 90 %', '≥90%'],
  ['90', '定性', '%', 'percent 90 %', '90%'],
  ['95%', '≥', '%', 'percent ≥ 95 %', '≥95%'],
  ['95以上', '', '%', 'percent ≥ 95 %', '95%以上'],
  ['12', '＝', '月', 'number = 12 个月', '=12月'],
  ['3', '大于等于', '万人', 'number ≥ 30000 人', '大于等于3万人'],
  ['1000', '=', '元/人·月', 'money = 1000 元/人·月', '=1000元/人·月'],
  ['三', '≥', '次', 'number ≥ 3 次', '≥三次'],
  ['5万', '≥', '人次', 'number ≥ 50000 人次', '≥5万人次'],
  ['86万', '≤', '万元', 'money ≤ 86 万元', '≤86万元'],
  ['86万', '≤', '8', 'money ≤ 86 万元', '≤86万'],
  ['2024年12月', '≤', '日期', 'date ≤ 2024-12-?', '≤2024年12月'],
  ['优', '定性', '', 'enum', '优'],
  ['及时', '', '/', 'text', '及时'],
  ['**', '≥', '人', 'placeholder', '≥**'],
  ['', '≥', '%', 'blank', ''],
])('split %s with %s and %s is %s', (value, operator, unit, expected, text) => {
  const measure = readMeasure(value, { operator, unit });
  expect([line(measure), measure.text]).toEqual([expected, text]);
});
