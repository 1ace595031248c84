import { NO_LABEL, readLabel, type Label } from '../../src/parse/labels/label';
import { parentOf, standsUnder } from '../../src/model/levels';
import { level1KindOf, level2KindOf } from '../../src/parse/labels/levels';
import { isTitleLike, isTitleText } from '../../src/parse/labels/title-words';
import { yearIn } from '../../src/parse/year';

/** All that a text means as a label, in a line. */
function meaning(text: string): string {
  return line(readLabel(text)) || '-';
}

function line({ inline, ...label }: Label): string {
  const own = (Object.keys(label) as (keyof typeof label)[])
    .filter((key) => label[key] !== NO_LABEL[key])
    .map((key) => (label[key] === true ? key : `${key} ${String(label[key])}`));
  const within = inline ? [`inline (${line(inline.label)}) ${inline.text}`] : [];
  return [...own, ...within].join(', ');
}

const TEXTS = {
  'headings of columns': `
    一级指标
    一 级\\n指 标
    二级指标（10分）
    三级指标
    三级绩效指标名称及说明
    指标名称
    指标内容
    绩效指标描述
    指标解释（计算公式）
    绩效标准
    指标性质
    运算符号
    指标属性
    指标值
    年度指标值
    （长期）指标值
    中期指标值（2024-2026年）
    实施期内的指标值
    预期可实现值
    上半年目标值
    优
    度量单位
    指标值确定依据
    绩效指标设定依据说明
    上年指标值
    前一年度实际水平
    上一年度完成情况说明
    权重（分值）
    全年实际完成值
    实际年度完成情况
    得分
    评分标准
    未完成原因和改进措施
    偏差原因分析及改进措施与下一步打算
    1-7月执行情况
    全年预计完成程度
    完成目标可能性
    完成任务的可能性
    备注
    参考指标值或其他
    指标值及单位
    指标值情况说明与其他各种内容描述`,
  'labels of the head': `
    项目名称
    ★项目名称：
    1.项目名称
    一、项目名称
    （一）项目名称（必填）：
    项目名称：物业费
    项 目 名 称 : 物业费
    项目名称:
    项目名称：其中：物业费
    主管部门及代码
    实施单位
    实施单位（盖章）：某市交通局
    起止时间
    项目负责人
    联系电话：0311-88888888
    预算规模及资金用途
    基本支出
    立项依据
    这是一段超过四十个字的文字说明，其中提到了项目名称和主管部门，但它不是标签，只是一段很长很长很长的说明
    这不是标签：物业费`,
  'labels of money': `
    预算数
    预算数（万元）
    资金总额：
    其中：财政资金
    （其中：财政拨款
    其中:中央财政补助资金
    年度资金总额
    实施期资金总额
    项目资金总额
    项目资金
    项目资金（万元）：其中：财政拨款
    其他资金
    上年结转资金
    省级财政资金
    市县（区）财政配套资金
    某某某某某某某某某某省级财政资金
    ①财政拨款
    小计④=①+②
    执行率B/A
    年初预算数
    全年预算数（A）
    全年执行数
    2020年实际执行数
    1-7月执行数
    全年预计支出金额
    上年度预算数
    预算资金使用率
    资金支付率得分
    未执行原因
    2024年预算数`,
  'goals, plans and months': `
    绩效目标
    年度目标
    年度目标1
    目标1：
    目标 （二）
    目标十二
    绩效目标２
    中期目标
    总目标
    全年实际完成情况
    资金支出计划（%）
    3月底
    ３月底
    13月
    12月底前
    1月
    第三季度
    4季度末
    五季度
    二季度
    截至2024年12月31日的进度`,
  'levels and ends': `
    产出指标
    项目完成指标
    效益指标（30分）
    社会效应
    满意度指标
    成本指标
    经济效益
    社会、经济效益指标
    可持续影响指标
    预算控制
    生态环境成本指标
    社会成本指标
    经济成本指标
    项目规模指标
    项目进度
    合计
    总 分
    注：
    注：请如实填写
    备注1、请如实填写
    说明. 略
    填报人：张三
    审核意见
    2024年物业费绩效目标表
    附件2：某某市2024年项目支出绩效目标申报表（新增项目）
    填表说明：绩效目标表`,
  'printed to be replaced, and nothing': `
    指标1：
    指标（1）
    三级指标3
    1.
    12、
    123、
    ……
    ...
    ·
    指标1合格率
    2024
    ABC
    ≥95%`,
} as const;

test.each(Object.entries(TEXTS))('%s', (_, texts) => {
  const all = texts
    .trim()
    .split('\n')
    .map((text) => text.trim().replace('\\n', '\n'));
  const read = all.map((text) => `${text.replace('\n', '⏎')} ⇒ ${meaning(text)}`);
  expect(read.join('\n')).toMatchSnapshot();
});

test('a label is no longer than 40 characters, a level than 18', () => {
  const numbers = '（'.padEnd(35, '一') + '）';
  expect(readLabel(`项目名称${numbers.slice(1)}`).field).toBeNull();
  expect(readLabel('预算数（'.padEnd(39, '说') + '）').fund).toBe('annual');
  expect(readLabel('预算数（'.padEnd(40, '说') + '）').fund).toBeNull();
  expect(level1KindOf('产出'.padEnd(18, '某'))).toBe('output');
  expect(level1KindOf('产出'.padEnd(19, '某'))).toBeNull();
  expect(level2KindOf('质量'.padEnd(18, '某'))).toBe('quality');
  expect(level2KindOf('质量'.padEnd(19, '某'))).toBeNull();
  expect([level1KindOf(''), level2KindOf('（10）')]).toEqual([null, null]);
});

test('which level 2 stands under which level 1', () => {
  expect(
    standsUnder('quantity', 'output') &&
      standsUnder('cost', 'cost') &&
      standsUnder('satisfaction', 'benefit'),
  ).toBe(true);
  expect(standsUnder('quantity', 'benefit') || standsUnder('social-cost', 'output')).toBe(false);
  expect([parentOf('satisfaction'), parentOf('cost')]).toEqual(['satisfaction', 'output']);
});

test.each([
  ['物业费绩效目标表', true, true],
  ['项目支出绩效自评表（2024年度）', true, true],
  ['绩效任务书', true, true],
  ['目标申报表', true, true],
  ['项目监控情况表(试行)', true, true],
  ['物业费绩效', false, true],
  ['某某项目申报', false, true],
  ['绩效表', false, false],
  ['说明：本表为绩效目标表', false, false],
  ['请填写绩效目标表。', false, false],
  ['预算收支总表', false, false],
  ['绩效目标'.padEnd(69, '某') + '表', false, true],
  ['绩效'.padStart(69, '某') + '表', true, true],
  ['绩效'.padStart(70, '某') + '表', false, false],
])('%s is a title: %p, and like one: %p', (text, title, like) => {
  expect([isTitleText(text), isTitleLike(text)]).toEqual([title, like]);
});

test.each([
  ['2024年度', 2024],
  ['（2024年）', 2024],
  ['（2024）', 2024],
  ['2024度', 2024],
  ['二○二四年', 2024],
  ['二零一九年', 2019],
  ['2024年12月', null],
  ['2024年1月', null],
  ['12024年', null],
  ['2024', null],
  ['1999年', null],
  ['二〇二四', null],
])('the year of %s', (text, year) => expect(yearIn(text)).toBe(year));
