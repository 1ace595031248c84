import { isPastYear, isYearOfWork, tellsOfPast } from '../../../src/language/date/year-use';
import { missingOnCover } from '../../../src/language/form/cover';
import { looksLikeHeading } from '../../../src/language/form/heading-word';
import { isLedByGoal, isLedByIndicators, withoutLead } from '../../../src/language/form/lead';
import { isOptional } from '../../../src/language/form/optional';
import { namesFund, ownWordsOfTitle, projectInTitle } from '../../../src/language/form/title';
import { authorInLine, isUnitName, ownerInHeading } from '../../../src/language/form/unit-name';
import { basisKindOf, isLasting, isSuperseded } from '../../../src/language/meaning/basis-kind';
import { isExecutionRate } from '../../../src/language/meaning/execution';
import { bareFigureInTitle } from '../../../src/language/money/title-figure';
import { asksForPaymentInTime } from '../../../src/language/money/late-payment';
import { namesOwnMoney } from '../../../src/language/money/money-words';
import { paidLater, periodicPayment } from '../../../src/language/money/payment';
import {
  endsInMeasured,
  withoutPeriod,
  withoutSuffix,
} from '../../../src/language/meaning/generic-name';
import { attributesOf, namesStage, withoutFiller } from '../../../src/language/meaning/alike';
import { targetInName } from '../../../src/language/measure/target-in-name';
import { servesNobody } from '../../../src/language/meaning/served';
import { saysUnmet } from '../../../src/language/meaning/unmet';

const those = (says: (text: string) => boolean, texts: string) =>
  texts.split(' ').filter(says).join(' ');

test('titles', () => {
  expect(projectInTitle('2024年 物业服务费（86万元）项目绩效目标表')).toBe('物业服务费');
  expect(projectInTitle('部门预算项目支出绩效目标申报表')).toBe('');
  expect(ownWordsOfTitle('某市教育局')).toBeNull();
  expect(ownWordsOfTitle('道路养护')).toBe('道路养护');
  expect(namesFund('2024年衔接推进乡村振兴补助资金绩效目标表')).toBe(true);
  expect(bareFigureInTitle('1.物业费85.4绩效目标表')).toBe('85.4');
  expect(bareFigureInTitle('物业费2024绩效目标表')).toBeNull();
});

test('units and covers', () => {
  expect(authorInLine('某某县民政局编制')).toBe('某某县民政局');
  expect(authorInLine('编制单位：某某县民政局')).toBe('某某县民政局');
  expect(authorInLine('二〇二四年')).toBeNull();
  expect(isUnitName('某某县民政局')).toBe(true);
  expect(ownerInHeading('县教育局2024年整体绩效目标')).toBe('县教育局');
  expect(missingOnCover(['2024年部门预算绩效文本', '某局编制'])).toEqual(['审核单位', '目录']);
});

test('lines and labels', () => {
  expect(withoutLead('（一）绩效目标')).toBe('绩效目标');
  expect(those(isLedByGoal, '绩效目标：开放 目标：开放 指标：人数')).toBe(
    '绩效目标：开放 目标：开放',
  );
  expect(those(isLedByIndicators, '绩效指标：人数 目标：开放')).toBe('绩效指标：人数');
  expect(those(isOptional, '项目编码（选填） 项目编码')).toBe('项目编码（选填）');
  expect(those(looksLikeHeading, '年中调整金额 全年执行数③ 待定')).toBe('年中调整金额 全年执行数③');
});

test('years', () => {
  expect(isPastYear('项目自', '实施')).toBe(true);
  expect(isPastYear('计划于', '以来')).toBe(true);
  expect(isPastYear('计划于', '底完成')).toBe(false);
  expect(isYearOfWork('', '年底前完成')).toBe(true);
  expect(isYearOfWork('服务期到', '年底前')).toBe(false);
  expect(those(tellsOfPast, '已完成招标 计划完成验收')).toBe('已完成招标');
});

test('bases', () => {
  expect(['2023年满意度调查', '采购合同', '年度工作计划', '某文件'].map(basisKindOf)).toEqual([
    'survey',
    'contract',
    'plan',
    null,
  ]);
  expect(those(isSuperseded, '财预〔2011〕285号 财预〔2015〕88号')).toBe('财预〔2011〕285号');
  expect(those(isLasting, '《预算法》 施工合同')).toBe('《预算法》');
});

test('money', () => {
  expect(those(isExecutionRate, '预算执行率 资金支付进度 合同执行率')).toBe(
    '预算执行率 资金支付进度',
  );
  expect(those(asksForPaymentInTime, '按时支付租金 拖欠费用天数 支付租金')).toBe(
    '按时支付租金 拖欠费用天数',
  );
  expect(those(namesOwnMoney, '单位资金 财政资金')).toBe('单位资金');
  expect(paidLater('余款为质保金，次年支付')).toBe('质保金');
  expect(periodicPayment('按季支付租金')).toBe('按季支付');
  expect(those(servesNobody, '职工工资 物业费')).toBe('职工工资');
});

test('names', () => {
  expect(withoutSuffix('服务次数指标')).toBe('服务次数');
  expect(withoutSuffix('三级指标')).toBeNull();
  expect(withoutPeriod('全年培训教师人数')).toBe('培训教师人数');
  expect(those(endsInMeasured, '培训人数 合格率 指标体系')).toBe('培训人数 合格率');
  expect(attributesOf('按时足额发放')).toBe('按时,足额');
  expect(withoutFiller('全年服务的次数（2024年）')).toBe('');
  expect(those(namesStage, '开工时间 一季度产值 培训人数')).toBe('开工时间 一季度产值');
  expect(targetInName('达标率100%')).toEqual({ target: '100%', bare: '达标率' });
  expect(targetInName('合格数÷总数×100%')).toBeNull();
  expect(those(saysUnmet, '未按期完成 全部完成')).toBe('未按期完成');
});
