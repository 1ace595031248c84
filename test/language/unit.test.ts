import {
  canonicalUnit,
  endsWithMeasuredNoun,
  impliedUnits,
  perAt,
  unitFits,
  unitSet,
} from '../../src/language/measure/unit';

test.each([
  ['％', '%'],
  ['(%)', '%'],
  ['百分比', '%'],
  ['个百分点', '百分点'],
  ['㎡', '平方米'],
  ['平 米', '平方米'],
  ['元/人*月', '元/人·月'],
  ['元／㎡·年', '元/平方米·年'],
  ['元/(人·天)', '元/人·天'],
  ['元每人每月', '元/人·月'],
  ['天（日）', '天'],
  ['个工作日', '个工作日'],
  ['工作日', '个工作日'],
  ['°C', '℃'],
  ['M', null],
  ['定性', null],
  ['/', null],
  ['', null],
])('%s is %s in standard spelling', (text, expected) => expect(canonicalUnit(text)).toBe(expected));

test.each([
  ['%', 'percent'],
  ['万元', 'money'],
  ['元/人·月', 'money'],
  ['人次', 'person'],
  ['起', 'event'],
  ['㎡', 'area'],
  ['个工作日', 'time'],
  ['℃', 'temperature'],
  ['台', 'count'],
  ['分', 'score'],
  ['M', 'unknown'],
])('%s measures %s', (unit, expected) => expect(unitSet(unit)).toBe(expected));

test('what an amount is per', () => {
  expect(perAt('元/人*月', 1)).toEqual({ per: '人·月', end: 5 });
  expect(perAt('每人每月', 0)).toEqual({ per: '人·月', end: 4 });
  expect(perAt('元整', 1)).toBeNull();
  expect(perAt('例/10万', 1)).toEqual({ per: '10万', end: 5 });
  expect(perAt('起/百万公里', 1)).toEqual({ per: '百万公里', end: 6 });
  expect(perAt('1/3', 1)).toBeNull();
});

test.each([
  ['全年未正常提供物业服务天数', '物业服务指标', '天数', '天'],
  ['全年冬季室内温度未能达到供暖温度天数', '冬季室内温度指标', '天数', '天'],
  ['全年空调故障未及时维修次数', '中央空调故障指标', '次数', '次'],
  ['年物业服务及空调使用费', '成本投入', '费', '万元'],
  ['反映办公大楼全年维修维护情况', '办公大楼日常维修维护次数', '次数', '次'],
  ['供冷供暖天数，不含试运行', '', '天数', '天'],
  ['供暖期室温低于18℃（或合同值）的天数', '', '天数', '天'],
  ['', '按时支付率', '率', '%'],
  ['', '投诉次数比例', '比例', '%'],
  ['', '培训人次', '人次', '人次'],
  ['', '参会人次数', '人次数', '人次'],
  ['', '机柜数量（≥77台）', '数量', '台'],
  ['', '群众满意度', '满意度', '分'],
  ['', '天然气用气量', '用气量', '立方米'],
  ['', '台数', '台数', '套'],
  ['', '报修响应时间', '时间', '分钟'],
  ['', '农村低保标准', '低保标准', '元'],
])('“%s”, “%s” measures %s, which %s fits', (description, name, noun, unit) => {
  const implied = impliedUnits(description, name);
  expect(implied?.noun).toBe(noun);
  expect(implied?.units.has(unit)).toBe(true);
});

test.each([
  '本年度',
  '支付进度',
  '办事效率',
  '服务质量',
  '景气指数',
  '按时支付费用',
  '增加收入',
  '控制成本',
  '免费',
  '天然气',
  '机制健全性',
  '湿度',
  '',
])('“%s” tells no unit', (name) => expect(impliedUnits('', name)).toBeNull());

test('a ratio told in words is left to the name', () => {
  const description = '调查工作人员满意数量比全体工作人员数量';
  expect(impliedUnits(description, '工作人员对工作环境满意率')?.noun).toBe('率');
  expect(impliedUnits(description, '')).toBeNull();
  expect(impliedUnits('合格月数÷12×100%', '月度考核合格率')?.noun).toBe('率');
  expect(impliedUnits('', '占地面积')?.noun).toBe('面积');
});

test('units that fit', () => {
  const days = impliedUnits('全年未正常提供物业服务天数', '')!;
  expect(unitFits(days, '次')).toBe(false);
  expect(unitFits(days, '日')).toBe(true);
  expect(unitFits(days, '天/年')).toBe(true);
  expect(unitFits(days, '嘀嗒')).toBe(true);
  const amount = impliedUnits('', '采购数量')!;
  expect(unitFits(amount, '吨')).toBe(true);
  expect(unitFits(amount, '%')).toBe(false);
  expect(unitFits(amount, '万元')).toBe(false);
});

test('a label that names what is measured', () => {
  expect(endsWithMeasuredNoun('建筑面积')).toBe(true);
  expect(endsWithMeasuredNoun('按合同')).toBe(false);
});
