import { goalNumberMismatch } from '../../../src/rules/goal/goal-number-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string, ...rows: string[]) => `项目名称 | 业务培训 | 预算数 | 20万元
  绩效目标 | ${goal} | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;

ruleTable(goalNumberMismatch, {
  passes: [
    // The same day in other words, a span, what others do by another day.
    form('6月底前完成桥梁加固。', '产出指标 | 时效指标 | 桥梁加固完成时间 | 2024年6月30日前'),
    form('1月至6月开展排查。', '产出指标 | 时效指标 | 排查完成时间 | 2024年12月底前'),
    form('3月底前完成招标。', '产出指标 | 时效指标 | 竣工时间 | 2024年11月30日前'),
    form('每月10日前发放津贴。', '产出指标 | 时效指标 | 津贴发放时间 | 每月10日前'),
  ],
  reports: [
    // Dates: later, earlier, of every month, and of the whole work.
    {
      table: form(
        '5月31日前完成主体工程。',
        '产出指标 | 时效指标 | 主体工程完成时间 | 2024年10月31日前',
      ),
      at: { D4: 'mismatch' },
      severity: 'error',
      message:
        '绩效目标写“5月31日前”，指标“主体工程完成时间”的指标值是“2024年10月31日前”，两处不一致，请核对。',
    },
    {
      table: form(
        '8月底前完成校舍加固。',
        '产出指标 | 时效指标 | 校舍加固完成时间 | 2024年7月31日前',
      ),
      at: { D4: 'kept' },
      severity: 'info',
    },
    {
      table: form('每月10日前发放救助金。', '产出指标 | 时效指标 | 救助金发放时间 | 每月25日前'),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '新建站房5处，10月底前全部通水。',
        '产出指标 | 时效指标 | 完工时间 | 2024年12月20日前',
      ),
      at: { D4: 'mismatch' },
    },
    // Prices: of an indicator, and of a cost's reckoning.
    {
      table: form(
        '为300名老人发放津贴，每人每月100元。',
        '产出指标 | 成本指标 | 老人津贴标准 | =80元/人·月',
      ),
      at: { D4: 'price' },
      message:
        '绩效目标写“每人每月100元”，成本指标“老人津贴标准”按“=80元/人·月”测算，两处不一致，请核对。',
    },
    {
      table: `项目名称 | 助餐 | 预算数 | 216万元 | <
        绩效目标 | 提供助餐72万份，每份补助4元。 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
        产出指标 | 数量指标 | 助餐份数 | 核销份数 | ≥72万份
        产出指标 | 成本指标 | 助餐补贴 | 72万份×3元/份 | ≤216万元`,
      at: { D5: 'price' },
    },
  ],
});
