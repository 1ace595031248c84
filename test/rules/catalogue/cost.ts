import { form, hebeiForm, one, type Catalogue } from './forms';

const budget = (total: string, parts: string) =>
  form(`项目名称 | 物业费 | < | <\n资金总额（万元） | ${total} | 其中：财政拨款 | ${parts}`);
const cost = (amount: string, value: string, name = '物业服务费') =>
  form(`项目名称 | 物业服务费 | 预算数 | ${amount}`, `产出指标 | 成本指标 | ${name} | ${value}`);
const plan = (...steps: [string, string, string, string]) => hebeiForm({ plan: steps });

/** Sections B and C: budget, cost and the payment plan. */
export const COST: Catalogue = {
  'money-unparseable': {
    fails: [hebeiForm({ budget: '见附件' })],
    passes: [hebeiForm({ budget: '316万元' })],
  },
  'budget-sum-mismatch': {
    fails: [budget('0', '90')],
    passes: [hebeiForm({ fiscal: '316万元', other: '0' }), budget('6.30', '6.30')],
  },
  'project-amount-part-missing': {
    fails: [form('项目名称 | 人才补贴 | < | <\n项目金额 | 164万元 | 其中：市级财政 | 132万元')],
    passes: [
      `项目名称 | 人才补贴 | < | < | < | <
       项目金额 | 164万元 | 其中：市级财政 | 132万元 | 其他资金 | 32万元
       一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
       产出指标 | 数量指标 | 补贴人数 | ≥280人 | < | <`,
    ],
  },
  'money-unit-missing': {
    fails: [hebeiForm({ budget: '316万' }), hebeiForm({ other: '0' })],
    passes: [hebeiForm({ budget: '316万元' })],
  },
  'money-unit-mixed': {
    fails: [budget('968.19', '6296906')],
    passes: [budget('968.19', '968.19')],
  },
  'money-uppercase-mismatch': {
    fails: [hebeiForm({ budget: '316万元（叁佰壹拾万元整）' })],
    passes: [hebeiForm({ budget: '316万元（叁佰壹拾陆万元整）' })],
  },
  'money-text-repeated': {
    fails: [hebeiForm({ budget: '854万854万' })],
    passes: [hebeiForm({ budget: '854万元' })],
  },
  'purpose-breakdown-mismatch': {
    fails: [
      hebeiForm({ budget: '662.98万元', purpose: '保安费191万元、保洁费99万元、水电费524万元。' }),
    ],
    passes: [
      hebeiForm({ budget: '814万元', purpose: '保安费191万元、保洁费99万元、水电费524万元。' }),
    ],
  },
  'cost-below-budget': {
    fails: [cost('316万元', '≤86万元')],
    passes: [cost('65万元', '≤65万元')],
  },
  'cost-above-budget': {
    fails: [cost('50万元', '≤60万元')],
    passes: [cost('50万元', '≤50万元')],
  },
  'dept-sum-mismatch': {
    fails: [
      `部门整体支出绩效目标表 | < | < | <
      部门名称 | 县图书馆 | 资金总额（万元） | 171.41
      基本支出 | 60.8 | 项目支出 | 101.61
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 新增藏书量 | ≥2万册`,
    ],
    passes: [
      `部门整体支出绩效目标表 | < | < | <
      部门名称 | 县图书馆 | 资金总额（万元） | 171.41
      基本支出 | 60.8 | 项目支出 | 110.61
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 新增藏书量 | ≥2万册`,
    ],
  },
  'unit-cost-product-mismatch': {
    fails: [
      form(
        '项目名称 | 高龄补贴 | 预算数 | 6.3万元',
        '产出指标 | 数量指标 | 补贴人数 | =100人',
        '产出指标 | 成本指标 | 补贴标准 | =1000元/人',
      ),
    ],
    passes: [
      form(
        '项目名称 | 高龄补贴 | 预算数 | 6.3万元',
        '产出指标 | 数量指标 | 补贴人数 | =63人',
        '产出指标 | 成本指标 | 补贴标准 | =1000元/人',
      ),
      form(
        '项目名称 | 葡萄种植 | 预算数 | 50万元',
        '产出指标 | 数量指标 | 种植株数 | ≥17600株',
        '产出指标 | 成本指标 | 种植成本 | ≤28.40元/株',
      ),
    ],
  },
  'cost-operator': {
    fails: [one('成本指标', '年物业费', '=86万元')],
    passes: [one('成本指标', '年物业费', '≤86万元'), one('成本指标', '补助标准', '=1000元/人')],
  },
  'cost-not-quantified': {
    fails: [one('成本指标', '成本控制合理性', '合理')],
    passes: [one('成本指标', '项目总成本', '≤349.8万元')],
  },
  'cost-rate-only': {
    fails: [one('成本指标', '成本控制率', '=100%')],
    passes: [one('成本指标', '人均培训成本', '≤450元/人·天')],
  },
  'multi-year-confusion': {
    fails: [
      form(
        '项目名称 | 立交工程 | < | <\n项目资金总额（元） | 226145100 | 年度资金总额（元） | 771325800',
      ),
    ],
    passes: [
      form('项目名称 | 改造 | < | <\n项目资金总额（万元） | 1030.8 | 年度资金总额（万元） | 349.8'),
    ],
  },
  'plan-missing': { fails: [plan('', '', '', '')], passes: [plan('10%', '50%', '80%', '100%')] },
  'plan-out-of-range': {
    fails: [plan('10%', '50%', '80%', '150%')],
    passes: [plan('10%', '50%', '80%', '100%')],
  },
  'plan-decreasing': {
    fails: [plan('25%', '25%', '25%', '25%')],
    passes: [plan('0', '50%', '75%', '100%')],
  },
  'plan-not-100': {
    fails: [plan('10%', '50%', '80%', '90%')],
    passes: [plan('0%', '5%', '9%', '100%')],
  },
  'plan-format': {
    fails: [plan('0', '50%', '75%', '100%')],
    passes: [plan('0%', '50%', '75%', '100%')],
  },
  'plan-vs-goal': {
    fails: [hebeiForm({ plan: ['0%', '50%', '75%', '100%'], goals: ['按季支付租金，保障使用。'] })],
    passes: [
      hebeiForm({ plan: ['25%', '50%', '75%', '100%'], goals: ['按季支付租金，保障使用。'] }),
    ],
  },
};
