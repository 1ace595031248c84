import { moneyUppercaseMismatch } from '../../../src/rules/cost/money-uppercase-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (budget: string) => `项目名称 | 物业服务费 | 预算数 | ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(moneyUppercaseMismatch, {
  passes: [
    form('叁佰壹拾陆万元整（316万元）'),
    form('人民币叁佰壹拾陆万元整'),
    form('3160000元（大写：叁佰壹拾陆万元整）'),
  ],
  reports: [
    {
      table: form('316万元(人民币叁佰壹拾万元整)'),
      at: { D1: 'mismatch' },
      severity: 'error',
      fixes: ['以小写为准：改为“叁佰壹拾陆万元整”'],
    },
  ],
});
