import { asksForPoint, isWholePeriod, namesTime } from '../../../src/language/date/time-name';
import { gradeBehindFigure } from '../../../src/language/measure/graded';
import { abbreviatedUnit, isNonstandardUnit } from '../../../src/language/measure/nonstandard';
import { carriesUnit, hasNoUnit } from '../../../src/language/measure/unit-in-name';
import { namesChange, namesMovement } from '../../../src/language/meaning/change';
import { shortfallIn, statesStandard } from '../../../src/language/meaning/condition';
import { saysNoDeviation, saysNothing } from '../../../src/language/meaning/nothing';
import { isSampleOfWhole, ratioIn } from '../../../src/language/meaning/ratio';
import { askedForSatisfaction } from '../../../src/language/meaning/asked';
import { asksForShare, ceilingOf, mayExceedWhole } from '../../../src/language/meaning/share';
import { isOnlyDegree } from '../../../src/language/meaning/degree';

/** Which of the texts, parted by blanks, a reading affirms. */
const those = (says: (text: string) => boolean, texts: string) =>
  texts.split(' ').filter(says).join(' ');

test('vague values', () => {
  expect(
    those(isOnlyDegree, '不断提升 效果明显 有力支撑 若干 应保尽保 按需配备 高 100% 基本达成 三次'),
  ).toBe('不断提升 效果明显 有力支撑 若干 应保尽保 按需配备 高');
});

test('nothing to tell', () => {
  expect(those(saysNothing, '无 不涉及 —— / 无人机 不适用 没有 无偏差 暂无。')).toBe(
    '无 不涉及 —— / 不适用 没有 暂无。',
  );
  expect(those(saysNoDeviation, '无偏差 无 没有偏差。 无法完成')).toBe('无偏差 无 没有偏差。');
});

test('change and movement', () => {
  const names = '能耗下降率 办理时间缩短 群众满意率 同比变化 资金偏差率 人均收入增幅';
  expect(those(namesMovement, names)).toBe('能耗下降率 办理时间缩短 人均收入增幅');
  expect(those(namesChange, names)).toBe(
    '能耗下降率 办理时间缩短 同比变化 资金偏差率 人均收入增幅',
  );
});

test.each([
  ['设备完好率', 'share'],
  ['群众满意度', 'share'],
  ['农业产值占比', 'share'],
  ['预算执行率', 'plan'],
  ['年度任务完成率', 'plan'],
  ['国有资产保值增值率', null],
  ['粮食自给率', null],
  ['产值增长率', null],
  ['培训人次', null],
])('what %s over 100%% is', (name, ceiling) => expect(ceilingOf(name)).toBe(ceiling));

test('shares and what may exceed a whole', () => {
  expect(those(mayExceedWhole, '任务完成率 合格率 产值增长率 资产保值率')).toBe(
    '任务完成率 产值增长率 资产保值率',
  );
  expect(those(asksForShare, '合格率 满意度 面积 占比')).toBe('合格率 满意度 占比');
});

test('times', () => {
  expect(those(asksForPoint, '工程完工时间 补贴发放时限 响应时间 培训天数')).toBe(
    '工程完工时间 补贴发放时限',
  );
  expect(those(isWholePeriod, '2024年内 全年 本年度内 2024年6月内')).toBe('2024年内 本年度内');
  expect(those(namesTime, '开工时间 活动日期 时间段数')).toBe('开工时间 活动日期');
});

test('units', () => {
  expect(gradeBehindFigure('95%以上良好')).toBe('良好');
  expect(gradeBehindFigure('100%合格')).toBeNull();
  expect(those(isNonstandardUnit, '百分比 平米 平方米 M 个*天')).toBe('百分比 平米 M 个*天');
  expect(abbreviatedUnit('M2')).toBe('平方米');
  expect(those(carriesUnit, '补助人数（人） 面积（单位：亩） 补助人数（含新增的困难户）')).toBe(
    '补助人数（人） 面积（单位：亩）',
  );
  expect(those(hasNoUnit, '均衡系数 消费指数 次数')).toBe('均衡系数 消费指数');
});

test('conditions', () => {
  expect(shortfallIn('未达到供暖温度的天数')).toBe('供暖温度');
  expect(shortfallIn('供暖达到温度的天数')).toBeNull();
  expect(those(statesStandard, '低于18℃ 《物业合同》 规定的标准')).toBe('低于18℃ 《物业合同》');
});

test('samples and wholes', () => {
  const isWhole = (text: string) => isSampleOfWhole(ratioIn(text)!);
  expect(ratioIn('调查满意人数÷全体群众人数×100%')).toEqual({
    above: '调查满意人数',
    below: '全体群众人数',
  });
  expect(isWhole('调查满意人数÷全体群众人数')).toBe(true);
  expect(isWhole('满意人数÷有效调查人数')).toBe(false);
  expect(isWhole('满意人数占全县常住人口的比例')).toBe(true);
});

test('who is asked', () => {
  const kind = (text: string) => askedForSatisfaction(text)?.kind;
  expect(kind('施工单位满意度')).toBe('paid');
  expect(kind('施工企业职工满意度')).toBe('paid');
  expect(kind('供水企业职工满意度')).toBe('staff');
  expect(kind('群众对施工单位满意度')).toBe('served');
  expect(kind('采购人和供应商满意度')).toBe('served');
  expect(kind('满意家属数÷回访家属数')).toBe('served');
  expect(kind('项目满意度')).toBeUndefined();
  expect(kind('施工单位数量')).toBeUndefined();
});
