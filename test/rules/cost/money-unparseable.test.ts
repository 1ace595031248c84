import { moneyUnparseable } from '../../../src/rules/cost/money-unparseable';
import { ruleTable } from '../../support/rule-table';

const form = (budget: string) => `项目名称 | 办公楼维修 | 预算数 | ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修面积 | ≥5000平方米`;

ruleTable(moneyUnparseable, {
  passes: [
    form('３１６万元'),
    form('人民币叁佰壹拾陆万元整'),
    form('1,234,567.89元'),
    form('#316{0"万元"}'),
    // Nothing is filled in, or a dash says that there is none.
    form(''),
    form('—'),
    form('/'),
    form('无'),
    form('不涉及'),
    // placeholder-left says so.
    form('待定'),
    form('【】'),
    // The heading of the next column, not a reply.
    form('年中调整金额③'),
  ],
  reports: [
    {
      table: form('见附件'),
      at: { D1: 'unparseable' },
      severity: 'error',
      message: '预算数填的是“见附件”，不是金额，请填写数字和单位，如“316万元”。',
    },
    { table: form('以批复为准'), at: { D1: 'unparseable' } },
  ],
});
