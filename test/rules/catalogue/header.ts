import { form, hebeiForm, rows, type Catalogue } from './forms';

const titled = (title: string, name = '房屋租赁及物业、中央空调使用费') =>
  `${title} | < | < | <
   项目名称 | ${name} | 预算数 | 316万元
   一级指标 | 二级指标 | 三级指标 | 指标值
   产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

/** Section A: identification and the head of a form. */
export const HEADER: Catalogue = {
  'layout-unrecognised': {
    fails: ['绩效目标 | 见下图\n三级指标 | 见下图\n满意度 | 见下图'],
    passes: [hebeiForm()],
  },
  'cover-incomplete': {
    fails: ['2024年部门预算绩效文本\n某中心编制'],
    passes: ['2024年部门预算绩效文本\n某局编制 \n 某财政局审核\n目 录'],
  },
  'title-missing': {
    fails: [
      '项目编码 | 13010024P000001 | 项目名称 | 物业费\n' +
        rows('产出指标 | 数量指标 | 面积 | | ≥1㎡'),
    ],
    passes: [titled('2024年物业费绩效目标表', '物业费')],
  },
  'title-project-mismatch': {
    fails: [titled('物业费及中央空调使用费绩效目标表')],
    passes: [titled('房屋租赁及物业、中央空调使用费绩效目标表')],
  },
  'year-missing': { fails: [titled('绩效目标表')], passes: [titled('绩效目标表（2024年度）')] },
  'year-inconsistent': {
    fails: [hebeiForm({ goals: ['2023年底前完成物业服务。'] })],
    passes: [hebeiForm({ goals: ['依据《2023年物业合同》提供物业服务。'] })],
  },
  'project-name-empty': { fails: [hebeiForm({ name: '' })], passes: [hebeiForm()] },
  'project-code-placeholder': {
    fails: [hebeiForm({ code: '————' })],
    passes: [hebeiForm({ code: '13010024P00000001ABCD' })],
  },
  'header-field-empty': {
    fails: [form('项目名称 | 物业费 | 主管部门 | ')],
    passes: [form('项目名称 | 物业费 | 主管部门 | 政务服务局')],
  },
  'placeholder-left': {
    fails: [
      form('项目名称 | 救助', '产出指标 | 数量指标 | 特困人员供养人数（≥**人） | ≥63人'),
      `项目名称 | 救助 | < | < | <
       一级指标 | 二级指标 | 三级指标 | 指标值 | 完成情况
       产出指标 | 数量指标 | 供养人数 | ≥63人 | 对照年度目标，说明相关任务完成情况（100字以内）`,
    ],
    passes: [form('项目名称 | 救助', '产出指标 | 数量指标 | 特困人员供养人数 | ≥63人')],
  },
  'period-invalid': {
    fails: [form('项目名称 | 物业费 | 起止时间 | 2024-12至2024-01')],
    passes: [form('项目名称 | 物业费 | 起止时间 | 2024-01-01至2024-12-31')],
  },
  'money-unit-note-missing': {
    fails: [form('项目名称 | 物业费 | 资金总额 | 10')],
    passes: [form('项目名称 | 物业费 | 资金总额（万元） | 10')],
  },
  'purpose-empty': { fails: [hebeiForm({ purpose: '' })], passes: [hebeiForm()] },
  'purpose-no-breakdown': {
    fails: [hebeiForm({ purpose: '用于支付租赁费、物业费及中央空调使用费。' })],
    passes: [hebeiForm({ purpose: '用于支付租赁费230万元、物业费46万元及中央空调使用费40万元。' })],
  },
};
