import { form, hebeiForm, rows, type Catalogue } from './forms';

const goal = (text: string) => hebeiForm({ goals: [text] });
const three = [
  '产出指标 | 数量指标 | 面积 | | ≥1平方米',
  '效益指标 | 社会效益指标 | 大厅正常开放天数 | | ≥250天',
  '满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥90%',
];
const [output, benefit, satisfaction] = three as [string, string, string];
const outputs = (...kinds: string[]) =>
  rows(
    ...kinds.map((kind) => `产出指标 | ${kind}指标 | ${kind}事项 | | ≥1个`),
    benefit,
    satisfaction,
  );

const weighed = (...weights: readonly string[]) =>
  [
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 分值',
    `产出指标 | 数量指标 | 面积 | ≥1平方米 | ${weights[0] ?? ''}`,
    `效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天 | ${weights[1] ?? ''}`,
    `满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ${weights[2] ?? ''}`,
  ].join('\n');

/** Sections D and E: goals, and the structure of the indicators. */
export const GOAL: Catalogue = {
  'goal-empty': { fails: [goal('')], passes: [goal('保障1.2万㎡大厅全年运转')] },
  'goal-vague': {
    fails: [goal('保证2024年行政服务中心工作顺利进行，工作场地正常运转。')],
    passes: [goal('保障1.2万平方米办公场地全年物业与空调供应，故障24小时内修复。')],
  },
  'goal-is-payment': {
    fails: [goal('按时支付2024年租赁费、物业费及中央空调使用费用。')],
    passes: [
      goal('按合同支付，保障1.2万平方米场地全年使用。'),
      goal('为困难群众按时发放救助资金。'),
    ],
  },
  'goal-not-covered': {
    fails: [
      form(
        '项目名称 | 场地运行 | 预算数 | 316万元\n绩效目标 | 支付租赁费，保障物业服务。 | < | <',
        '产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米',
      ),
    ],
    passes: [hebeiForm()],
  },
  'indicator-not-from-goal': {
    fails: [
      form(
        '项目名称 | 高标准农田建设 | 预算数 | 500万元\n绩效目标 | 建成高标准农田3000亩，改善灌溉条件。 | < | <',
        '产出指标 | 数量指标 | 高标准农田建设面积 | ≥3000亩',
        '产出指标 | 质量指标 | 农田灌溉达标率 | ≥95%',
        '产出指标 | 数量指标 | 脱贫户供水设施 | ≥20座',
      ),
    ],
    passes: [
      form(
        '项目名称 | 高标准农田建设 | 预算数 | 500万元\n绩效目标 | 建成高标准农田3000亩，改善灌溉条件。 | < | <',
        '产出指标 | 数量指标 | 高标准农田建设面积 | ≥3000亩',
      ),
    ],
  },
  'goal-number-mismatch': {
    fails: [
      form(
        '项目名称 | 培训 | 预算数 | 20万元\n绩效目标 | 业务培训280人次。 | < | <',
        '产出指标 | 数量指标 | 业务培训人次 | ≥260人次',
      ),
    ],
    passes: [
      form(
        '项目名称 | 培训 | 预算数 | 20万元\n绩效目标 | 业务培训280人次。 | < | <',
        '产出指标 | 数量指标 | 业务培训人次 | ≥280人次',
      ),
    ],
  },
  'target-contradicts-goal': {
    fails: [rows('产出指标 | 时效指标 | 按时支付费用 | 拖欠费用天数 | ≤10天')],
    passes: [rows('产出指标 | 时效指标 | 按时支付率 | 按期笔数÷应付笔数 | =100%')],
  },
  'level1-missing': { fails: [rows(output)], passes: [rows(...three)] },
  'weight-sum': { fails: [weighed('55', '30', '10')], passes: [weighed('60', '30', '10')] },
  'weight-nonpositive': { fails: [weighed('60', '', '40')], passes: [weighed('60', '30', '10')] },
  'satisfaction-missing': { fails: [rows(output, benefit)], passes: [rows(...three)] },
  'output-level2-missing': {
    fails: [outputs('数量', '质量', '成本')],
    passes: [outputs('数量', '质量', '时效', '成本')],
  },
  'benefit-missing': {
    fails: [rows(output, satisfaction)],
    passes: [rows(output, benefit, satisfaction)],
  },
  'quantity-no-positive': {
    fails: [rows('产出指标 | 数量指标 | 空调故障未及时维修次数 | | =0次')],
    passes: [rows('产出指标 | 数量指标 | 物业服务面积 | | ≥12000㎡')],
  },
  'frame-mixed': {
    fails: [rows(output, '产出指标 | 经济成本指标 | 物业费 | | ≤86万元')],
    passes: [rows('成本指标 | 经济成本指标 | 物业费 | | ≤86万元', output)],
  },
  'level-parent-wrong': {
    fails: [rows(output, '效益指标 | 时效指标 | 响应时间 | | ≤30分钟', benefit)],
    passes: [rows(output, '产出指标 | 时效指标 | 响应时间 | | ≤30分钟', benefit)],
  },
  'level-name-nonstandard': {
    fails: [rows(output, '结果类 | 社会效益指标 | 开放天数 | | ≥250天')],
    passes: [rows(output, '效果指标 | 社会效益指标 | 开放天数 | | ≥250天')],
  },
  'indicator-row-empty': {
    fails: [rows(output, '产出指标 | 质量指标 | | |')],
    passes: [rows(output, '效益指标 | 生态效益指标 | | |')],
  },
  'indicator-count': {
    fails: [rows(output, benefit)],
    passes: [rows(...three, ...three, ...three)],
  },
  'column-missing': {
    fails: [hebeiForm().replace(' | 指标值确定依据', ' | ')],
    passes: [hebeiForm()],
  },
};
