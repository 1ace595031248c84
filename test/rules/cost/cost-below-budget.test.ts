import { costBelowBudget } from '../../../src/rules/cost/cost-below-budget';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const national = (budget: string, costs: string) => `项目支出绩效目标申报表 | < | < | <
  （2024年度） | < | < | <
  项目名称 | 办公楼维修改造 | < | <
  ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修面积 | ≥5000平方米
  ${costs}`;

ruleTable(costBelowBudget, {
  passes: [
    hebeiForm(),
    // Exact, within one percent, within rounding, and in another unit.
    national('年度资金总额（万元） | 65 | < | <', '产出指标 | 成本指标 | 维修改造费 | ≤65万元'),
    national('年度资金总额（万元） | 100 | < | <', '产出指标 | 成本指标 | 维修改造费 | ≤99.5万元'),
    national(
      '年度资金总额（万元） | 349.8 | < | <',
      '产出指标 | 成本指标 | 维修改造费 | ≤3498000元',
    ),
    // Parts and their sum are not added up twice.
    national(
      '年度资金总额（万元） | 100 | < | <',
      `产出指标 | 成本指标 | 项目总成本 | ≤100万元
  产出指标 | 成本指标 | 人工费 | ≤60万元
  产出指标 | 成本指标 | 材料费 | ≤40万元`,
    ),
    // The price of one thing is no total, though no “/…” is written.
    national('年度资金总额（万元） | 40 | < | <', '产出指标 | 成本指标 | 每晚开放成本 | ≤1200元'),
    national(
      '年度资金总额（万元） | 2000 | < | <',
      '产出指标 | 成本指标 | 单个项目资助额度 | ≤50万元',
    ),
    // A cell explains the rest.
    national(
      '年度资金总额（万元） | 100 | < | <',
      '产出指标 | 成本指标 | 维修改造费，另有40万元由上年结转资金支付 | ≤60万元',
    ),
    national(
      '年度资金总额（万元） | 100 | < | <',
      '产出指标 | 成本指标 | 维修改造费，其余由市级资金承担 | ≤60万元',
    ),
    // The annual figure counts, not the total of several years.
    national(
      '项目资金总额（万元） | 1030.8 | 年度资金总额（万元） | 349.8',
      '产出指标 | 成本指标 | 维修改造费 | ≤349.8万元',
    ),
  ],
  reports: [
    {
      table: hebeiForm({
        purpose: '用于支付2024年行政服务中心租赁费、物业费及中央空调使用费。',
        rows: `产出指标 | 数量指标 | 物业服务面积 | 建筑面积 | < | ≥12000平方米 | 《物业服务合同》（2024年）第3条
          ^ | 成本指标 | 成本投入 | 年物业服务及空调使用费 | < | =86万元 | 合同约定`,
      }),
      at: { F10: 'uncovered' },
      severity: 'error',
      message:
        '成本指标合计86万元，预算数316万元，差额230万元（72.8%）未设成本指标；资金用途中的“租赁费”没有对应的成本指标。',
      related: ['C3', 'B4'],
      fixes: ['补一行成本指标“租赁费 ≤230万元”（请核对合同）'],
    },
    // Every item is named, the figures still differ: a question, not a verdict.
    {
      table: national(
        '年度资金总额（万元） | 100 | < | <',
        '产出指标 | 成本指标 | 办公楼维修改造费 | ≤60万元',
      ),
      at: { D7: 'gap' },
      severity: 'warning',
      message:
        '成本指标合计60万元，预算数100万元，差额40万元（40%）未设成本指标，请补充或说明其余部分由什么承担。',
    },
    // Words that name neither who bears the rest nor an amount explain nothing.
    ...[
      '维修改造费（含上年结转）',
      '维修改造费，另有其他费用',
      '本单位维修改造费',
      '按每平方米600元测算的维修改造费',
    ].map((name) => ({
      table: national(
        '年度资金总额（万元） | 100 | < | <',
        `产出指标 | 成本指标 | ${name} | ≤60万元`,
      ),
      at: { D7: 'gap' as const },
    })),
    // A price beside its own total leaves nothing open, and one whose product is far from the gap cannot fill it.
    {
      table: national(
        '年度资金总额（万元） | 100 | < | <',
        `产出指标 | 数量指标 | 受助学生 | ≥100人
  产出指标 | 成本指标 | 助学补助标准 | =3000元/人
  产出指标 | 成本指标 | 助学补助总额 | ≤30万元`,
      ),
      at: { D9: 'uncovered' },
    },
    // “/年” is all of the year.
    {
      table: national(
        '年度资金总额（万元） | 100 | < | <',
        '产出指标 | 成本指标 | 物业服务费 | ≤60万元/年',
      ),
      at: { D7: 'uncovered' },
    },
    // Split columns: the amount is read with its sign and unit.
    {
      table: `项目支出绩效目标表 | < | < | < | < | <
        项目名称 | 房屋租赁及物业管理 | < | < | < | <
        年度资金总额（万元） | 316 | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
        产出指标 | 成本指标 | 物业服务费 | ≤ | 86 | 万元`,
      at: { E5: 'uncovered' },
    },
  ],
  skips: [
    // Only rates and unit prices: nothing that could be added up.
    national('年度资金总额（万元） | 100 | < | <', '产出指标 | 成本指标 | 成本控制率 | ≤100%'),
    // A price whose own quantity is known is compared with the budget by another rule.
    national(
      '年度资金总额（万元） | 6.3 | < | <',
      `产出指标 | 数量指标 | 补助人数 | =63人
  产出指标 | 成本指标 | 补助标准 | =1000元/人`,
    ),
  ],
  unsure: [
    // No annual budget in the layout.
    national(
      '主管部门 | 住建局 | 实施单位 | 维修中心',
      '产出指标 | 成本指标 | 维修改造费 | ≤65万元',
    ),
    // A price without its quantity, and no total.
    national('年度资金总额（万元） | 6.3 | < | <', '产出指标 | 成本指标 | 补助标准 | =1000元/人'),
    // One cost is there and not known: what it covers cannot be missing.
    national(
      '年度资金总额（万元） | 100 | < | <',
      `产出指标 | 成本指标 | 材料费 | ≤40万元
  产出指标 | 成本指标 | 人工费 | 控制在预算内`,
    ),
    national(
      '年度资金总额（万元） | 100 | < | <',
      `产出指标 | 成本指标 | 材料费 | ≤40万元
  产出指标 | 成本指标 | 人工费 | ≤60`,
    ),
    // An amount that is next to nothing beside the budget.
    national('年度资金总额（万元） | 400 | < | <', '产出指标 | 成本指标 | 开放成本 | ≤1.5万元'),
    // Unit prices beside totals cannot be added up.
    national(
      '年度资金总额（万元） | 100 | < | <',
      `产出指标 | 成本指标 | 材料费 | ≤40万元
  产出指标 | 成本指标 | 人工单价 | ≤300元/人·天`,
    ),
    // Nobody says whether the budget is in 元 or 万元.
    national('年度资金总额 | 1000000 | < | <', '产出指标 | 成本指标 | 维修改造费 | ≤60万元'),
  ],
});
