import { unitCostProductMismatch } from '../../../src/rules/cost/unit-cost-product-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (budget: string, ...rows: string[]) => `项目名称 | 种植补助 | 预算数 | ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;
/** A cost with its description, and a quantity beside it. */
const told = (
  name: string,
  description: string,
  value: string,
) => `项目名称 | 惠民补贴 | 预算数 | 900万元
  一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
  产出指标 | 数量指标 | 煤改电补贴户数 | 通过公示的农户 | =4800户
  产出指标 | 成本指标 | ${name} | ${description} | ${value}`;
const plants = '产出指标 | 数量指标 | 种植数量 | >=17600株';

ruleTable(unitCostProductMismatch, {
  passes: [
    told('巡查艇燃油费', '2艘巡查艇，每艘6万元', '≤12万元'),
    told('煤改电运行补贴金额', '户均1200元，据实结算', '≤576万元'),
    // A ceiling on one, and a price that runs through the year.
    told('举报奖励金', '预计30件，每件最高2万元', '≤30万元'),
    told('护理补助', '72名，每人每月100元', '≤8.64万元'),
    form('50万元', plants, '产出指标 | 成本指标 | 补助成本 | ≤28.40元/株'),
    // A monthly price runs for twelve months.
    form(
      '38.16万元',
      '产出指标 | 数量指标 | 救助人数 | ≥60人',
      '产出指标 | 成本指标 | 救助标准 | =530元/人·月',
    ),
    form(
      '576万元',
      '产出指标 | 数量指标 | 秸秆收储量 | ≥24万吨',
      '产出指标 | 成本指标 | 秸秆收储补助标准 | =24元/吨',
      '产出指标 | 成本指标 | 秸秆收储补助总额 | ≤576万元',
    ),
    `项目名称 | 学生膳食补助 | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
  产出指标 | 成本指标 | 学生膳食补助支出 | 860人×5元×200天 | ≤86万元`,
    // Explained.
    form('90万元', plants, '产出指标 | 成本指标 | 补助成本（其余由企业承担） | ≤28.40元/株'),
  ],
  reports: [
    // The count and its price are said apart, in whatever words.
    { table: told('巡查艇燃油费', '2艘巡查艇，每艘4万元', '≤12万元'), at: { E4: 'stated' } },
    { table: told('献血纪念品', '42000人次，人均80元', '≤168万元'), at: { E4: 'stated' } },
    { table: told('样品测试费', '600组，600元/组', '≤48万元'), at: { E4: 'stated' } },
    {
      table: told('路灯电费', '预计用电1900万千瓦时，每千瓦时0.8元', '≤1140万元'),
      at: { E4: 'stated' },
    },
    {
      table: told('手册和短视频制作费', '手册2.1万册×6元，短视频24条×3500元', '≤16.8万元'),
      at: { E4: 'stated' },
    },
    { table: told('煤改电运行补贴金额', '户均2100元，据实结算', '≤576万元'), at: { E4: 'stated' } },
    // The description computes the amount, and otherwise.
    {
      table: `项目名称 | 学生膳食补助 | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
  产出指标 | 成本指标 | 学生膳食补助支出 | 860人×5元×200天 | ≤68万元`,
      at: { E3: 'stated' },
      severity: 'error',
      message: '“学生膳食补助支出”写明860人×5元×200天，等于86万元，指标值却是“≤68万元”，请核对。',
      related: ['D3'],
    },
    // Price by quantity is not the total that stands beside them.
    {
      table: form(
        '576万元',
        '产出指标 | 数量指标 | 秸秆收储量 | ≥24万吨',
        '产出指标 | 成本指标 | 秸秆收储补助标准 | =20元/吨',
        '产出指标 | 成本指标 | 秸秆收储补助总额 | ≤576万元',
      ),
      at: { D4: 'total' },
      severity: 'warning',
      related: ['D3', 'D5'],
    },
    {
      table: form(
        '6.3万元',
        '产出指标 | 数量指标 | 补助人数 | =100人',
        '产出指标 | 成本指标 | 补助标准 | =1000元/人',
      ),
      at: { D4: 'over' },
      severity: 'error',
      related: ['D3', 'D1'],
    },
    {
      table: form('90万元', plants, '产出指标 | 成本指标 | 补助成本 | ≤28.40元/株'),
      at: { D4: 'under' },
      severity: 'warning',
    },
    // Twelve months of 530 for 60.
    {
      table: form(
        '31.8万元',
        '产出指标 | 数量指标 | 救助人数 | =60人',
        '产出指标 | 质量指标 | 认定人数 | =50人',
        '产出指标 | 成本指标 | 救助标准 | =530元/人·月',
      ),
      at: { D5: 'over' },
    },
    // Beside other quantities and costs the product alone is too much; too little it may be.
    {
      table: form(
        '6.3万元',
        plants,
        '产出指标 | 数量指标 | 补助人数 | =100人',
        '产出指标 | 成本指标 | 补助标准 | =1000元/人',
      ),
      at: { D5: 'over' },
    },
    {
      table: form(
        '6.3万元',
        '产出指标 | 数量指标 | 补助人数 | =100人',
        '产出指标 | 成本指标 | 补助标准 | =1000元/人',
        '产出指标 | 成本指标 | 总成本 | ≤6.3万元',
      ),
      at: { D4: 'over' },
    },
  ],
  skips: [
    // Two quantities: which is paid for nobody can say.
    form(
      '6.3万元',
      plants,
      '产出指标 | 数量指标 | 服务群众人数 | =100人',
      '产出指标 | 成本指标 | 教材费 | ≤1000元/人',
    ),
    form(
      '6.3万元',
      '产出指标 | 数量指标 | 培训人数 | =100人',
      '产出指标 | 成本指标 | 培训标准 | ≤450元/人·天',
    ),
  ],
  unsure: [
    form(
      '63000',
      '产出指标 | 数量指标 | 补助人数 | =100人',
      '产出指标 | 成本指标 | 补助标准 | =1000元/人',
    ),
  ],
});
