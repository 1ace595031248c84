import { check } from '../../src/lint/check';
import { settled } from '../../src/lint/proof/found';
import { NATIONAL_2015 } from '../../src/profiles/list';
import type { OwnTerms } from '../../src/model/own-terms';
import { sketch } from '../support/sketch';

/** 窨井嗡鸣 means nothing to anybody but its bureau. */
const FORM = `
  2024年排水养护费绩效目标表 | < | < | < | <
  项目名称 | 排水养护费 | 预算数 | 86万元 | <
  绩效目标 | 目标1 | 养护管网120公里，全年无窨井嗡鸣，居民满意。 | < | <
  一级指标 | 二级指标 | 三级指标     | 绩效指标描述         | 指标值
  产出指标 | 数量指标 | 养护管网长度 | 全年养护的管网长度   | ≥120公里
  产出指标 | 质量指标 | 窨井嗡鸣次数 | 全年窨井嗡鸣的次数   | ≥30次
  产出指标 | 成本指标 | 养护费       | 全年养护管网所支付的 | ≤86万元`;

const book = { grids: [sketch(FORM)] };
const withTerms = (terms: OwnTerms) => check(book, { profile: { ...NATIONAL_2015, terms } });
const toldBy = ({ problems }: ReturnType<typeof check>, rule: string) =>
  problems.filter((one) => one.rule === rule);

test('what a bureau says of its words is known in its run, and in no other', () => {
  const own = withTerms({ 负面事项: ['窨井嗡鸣'] });
  expect(toldBy(own, 'operator-direction')).toHaveLength(1);
  const other = withTerms({ 正面事项: ['窨井嗡鸣'] });
  expect(toldBy(other, 'operator-direction')).toHaveLength(0);
  expect(toldBy(check(book, { profile: NATIONAL_2015 }), 'operator-direction')).toHaveLength(0);
  expect(toldBy(withTerms({ 负面事项: ['窨井嗡鸣'] }), 'operator-direction')).toHaveLength(1);
});

test('nothing that is told, offered or written holds a mark', () => {
  const outcome = settled(withTerms({ 负面事项: ['窨井嗡鸣'], 实施内容: ['养护管网'] }));
  const { problems, unjudged } = outcome;
  expect(problems.length).toBeGreaterThan(3);
  expect(problems.flatMap(({ fixes }) => fixes).length).toBeGreaterThan(3);
  expect(JSON.stringify({ problems, unjudged })).not.toMatch(/[\ue100-\ue1ff]/);
});

test('checked again after an edit, it is the same', () => {
  const profile = { ...NATIONAL_2015, terms: { 负面事项: ['窨井嗡鸣'] } };
  const first = check(book, { profile, keep: true });
  const again = check({ grids: [...book.grids] }, { profile, keep: true, since: first });
  expect(again.problems.map(({ message }) => message)).toEqual(
    first.problems.map(({ message }) => message),
  );
});
