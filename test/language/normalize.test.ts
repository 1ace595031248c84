import fc from 'fast-check';
import {
  closeUp,
  collapse,
  dropBracketed,
  halfWidth,
  isBlankText,
  labelKey,
  squeeze,
} from '../../src/language/text/normalize';

test.each([
  ['１２３．５％', '123.5%'],
  ['（Ａ）：＝≥﹦', '(A):=≥='],
  ['a\u3000b\u00a0c', 'a b c'],
  ['《合同》、〔2024〕。，；！', '《合同》、〔2024〕。，；！'],
  ['⼀级指标', '一级指标'],
  ['￥１，２００', '¥1，200'],
  ['㎡', '㎡'],
])('halfWidth %s → %s', (text, expected) => expect(halfWidth(text)).toBe(expected));

test('halfWidth keeps every position', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(halfWidth(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['项目\n\n编码', '项目编码'],
  ['预算数    ', '预算数'],
  [' 产 出\r\n指\u200b标\u3000', '产出指标'],
])('squeeze %j → %s', (text, expected) => expect(squeeze(text)).toBe(expected));

test('collapse keeps one blank between words', () => {
  expect(collapse('  两个\n\n 词\u3000 语 ')).toBe('两个 词 语');
});

test.each([
  ['≥ 95 %', '≥95%'],
  ['2024 316万元', '2024 316万元'],
  ['建筑面积2.6万\n平方米', '建筑面积2.6万平方米'],
])('closeUp %j → %s', (text, expected) => expect(closeUp(text)).toBe(expected));

test.each([
  ['a(b(c)d)e[f]', 'ae'],
  ['a)b(c', 'a)b(c'],
])('dropBracketed %s → %s', (text, expected) => expect(dropBracketed(text)).toBe(expected));

test('isBlankText', () => {
  expect(isBlankText(' \n\u3000\u200b')).toBe(true);
  expect(isBlankText('0')).toBe(false);
});

test.each([
  ['项\n目\n编码', '项目编码'],
  ['（一）项目名称（必填）：', '项目名称'],
  ['一级指标', '一级指标'],
  ['一、一级指标', '一级指标'],
  ['★产出指标（50分）', '产出指标'],
  ['成本指标(0–20)分', '成本指标'],
  ['3月底', '3月底'],
  ['12月底', '12月底'],
  ['1.项目名称', '项目名称'],
  ['1.1 其中：财政资金', '其中:财政资金'],
  ['目标1', '目标1'],
  ['产 出 指 标', '产出指标'],
  ['资金总额（万元）：', '资金总额'],
  ['①市级财政资金', '市级财政资金'],
  ['*项目名称', '项目名称'],
  ['其中：财政资金', '其中:财政资金'],
])('labelKey %j → %s', (label, expected) => expect(labelKey(label)).toBe(expected));

test('labelKey of a label key is itself, whatever the numbering', () => {
  for (const key of ['项目编码', '指标值确定依据', '其中:财政资金', '目标1', '12月底']) {
    expect(labelKey(key)).toBe(key);
  }
});
