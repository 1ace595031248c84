import { rule } from '../rule';
import type { Goal } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { namesPaidPeople, speaksOfPayment } from '../../language/goal/payment-goal';

export const goalIsPayment = rule({
  id: 'goal-is-payment',
  title: '把支付资金当作绩效目标',
  severity: 'warning',
  looksAt: 'table',
  ofText: 'sub-goal',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '付款是花钱的动作，目标要写钱花出去以后得到什么服务、达到什么效果。',
  says: { payment: '{label}“{goal}”只写了付款，请补充付款换来的服务和效果。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 按时支付2024年租赁费、物业费及中央空调使用费用。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 按合同支付物业费，保障1.2万平方米大厅全年保洁和维修。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ goals }, { report }) {
    for (const goal of goals) {
      if (goal.term === 'actual' || goal.value.isBlank || !isPaymentOnly(goal)) continue;
      report('payment', {
        at: goal.value,
        data: { label: withoutBlanks(goal.label.text) || '绩效目标', goal: plain(goal.value) },
        fixes: choiceText(
          '在后面写明得到的服务和效果',
          goal.value,
          `${goal.value.text.replace(/[。；;，,]$/, '')}，保障【服务内容】【数量】，达到【效果】。`,
        ),
      });
    }
  },
});

function isPaymentOnly({ value }: Goal): boolean {
  if (namesPaidPeople(value.text)) return false;
  const clauses = value.text
    .split(/[。；;，,\n]/)
    .map(withoutBlanks)
    .filter((clause) => clause !== '');
  return clauses.length > 0 && clauses.every(speaksOfPayment);
}
