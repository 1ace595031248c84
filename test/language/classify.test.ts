import { classify } from '../../src/language/meaning/classify';
import { readMeasure } from '../../src/language/measure/measure';

/** The kinds that a rule would call better than the one an indicator stands under: none, unless its own has no word at all. */
function betterThan(kind: string, name: string, description: string, value: string): string[] {
  const scores = classify(name, description, readMeasure(value));
  if (scores.some((score) => score.kind === kind)) return [];
  return scores.filter(({ strong }) => strong).map((score) => score.kind);
}

test.each([
  ['quantity', '中央空调故障指标', '全年空调故障未及时维修次数', '=0次', 'timeliness'],
  ['quantity', '物业服务指标', '全年未正常提供物业服务天数', '=0天', 'quality'],
  ['economic', '按时支付费用', '按照合同拖欠费用天数', '≤10天', 'timeliness'],
  ['quantity', '供应时效', '', '及时', 'timeliness'],
  ['social', '市民满意程度', '', '≥90%', 'satisfaction'],
  ['economic', '大厅运行正常率', '', '≥98%', 'quality'],
  ['quantity', '卫片执法补助经费', '', '=72890元', 'cost'],
  ['quality', '维修及时率', '', '≥95%', 'timeliness'],
  ['timeliness', '物业服务费', '全年实际支付总额', '≤86万元', 'cost'],
])('under %s, “%s” %s %s belongs to %s', (kind, name, description, value, better) => {
  expect(betterThan(kind, name, description, value)).toContain(better);
});

test.each([
  ['quality', '冬季室内温度指标', '全年冬季室内温度未能达到供暖温度天数', '≤5天'],
  ['timeliness', '未按时提供空调服务次数', '未按时提供空调次数', '=0次'],
  ['cost', '成本投入', '年物业服务及空调使用费', '=86万元'],
  ['social', '全年社会稳定风险次数', '全年发生影响社会稳定次数', '=0次'],
  ['satisfaction', '工作人员对工作环境满意率', '调查工作人员满意数量比全体工作人员数量', '≥90%'],
  ['quantity', '机柜数量', '', '≥77台'],
  ['quality', '视频监控在线率', '', '≥0.97比例'],
  ['timeliness', '维护及时性', '', '<24小时'],
  ['cost', '维护成本', '', '<1681680元'],
  ['sustained', '持续保障社会发展', '', '持续保障'],
  ['satisfaction', '提升群众安全感', '', '≥90%'],
  ['quantity', '镇街补助款完成结算项目数', '', '3'],
  ['quality', '补助款结算误差率', '', '±3%以内'],
  ['cost', '年度预算执行率', '', '≥90%'],
  ['social', '补助款结算争议率', '', '0%'],
  ['quantity', '道路建设长度', '', '985米'],
  ['quality', '项目验收达标率', '', '=100.00(%)'],
  ['social', '道路安全隐患减少情况', '', '减少'],
  ['sustained', '长效管理制度健全性', '', '健全'],
  ['quantity', '种植数量', '黄金蜜(葡萄)种植数量', '>=17600株'],
  ['timeliness', '完成及时率', '', '>=100%'],
  ['economic', '脱贫地区特色产业产值', '', '≥80万元'],
  ['economic', '促使脱贫户、监测户增加收入', '', '≥80万元'],
  ['social', '受益脱贫户、监测户人口数', '', '≥10户'],
  ['quality', '渔船补贴发放率', '', '100%'],
  ['quality', '建档立卡学生全面覆盖', '', '100%'],
  ['cost', '资助标准达标率', '', '100%'],
  ['quantity', '享受资助人数', '', '2100'],
  ['quantity', '办公大楼日常维修维护次数', '反映办公大楼全年维修维护情况', '≥280次'],
  ['quantity', '巡检次数', '全年例行巡检', '≥12次'],
  ['quantity', '故障维修次数', '', '≥50次'],
  ['quantity', '验收项目数', '', '≥5个'],
  ['quality', '故障修复时限', '', '≤4小时'],
  ['quality', '投诉率', '', '≤1%'],
  ['quality', '安全责任事故次数', '', '=0起'],
  ['social', '政策知晓率', '', '≥90%'],
  ['quantity', '垃圾清运量', '', '≥100吨'],
  ['quantity', '绿化养护面积', '', '≥100亩'],
  ['cost', '绿化养护费', '', '≤10万元'],
  ['quality', '绿化养护合格率', '', '≥95%'],
  ['economic', '采购节约率', '', '≥5%'],
  ['ecological', '单位面积能耗下降率', '', '≥3%'],
  ['cost', '农村低保标准', '', '≥530元/人*月'],
])('%s suits “%s” %s %s', (kind, name, description, value) => {
  expect(betterThan(kind, name, description, value)).toEqual([]);
});

test('the best kind comes first, with the sum of its words', () => {
  expect(classify('设备验收合格率', '', readMeasure('=100%'))[0]).toEqual({
    kind: 'quality',
    score: 4,
    strong: true,
  });
  expect(classify('', '', readMeasure(''))).toEqual([]);
});
