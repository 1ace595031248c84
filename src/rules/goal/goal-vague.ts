import { rule } from '../rule';
import type { Goal } from '../../model/table';
import { isWish } from '../../language/meaning/slogan';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { isUnfilled } from '../../facts/goal/unfilled';
import { withoutBlanks } from '../../language/text/normalize';
import {
  isGeneralClause,
  isStockClause,
  statesFigure,
  withoutNumbering,
} from '../../language/goal/stock';

export const goalVague = rule({
  id: 'goal-vague',
  title: '目标笼统、无法衡量',
  severity: 'warning',
  looksAt: 'table',
  ofText: 'sub-goal',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '“保证工作顺利进行”放到哪个项目都成立，看不出这笔钱要做成什么。',
  says: { vague: '{label}“{goal}”没有写出做多少、做到什么程度，请写明对象、数量和时限。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保证2024年行政服务中心工作顺利进行，工作场地正常运转。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障1.2万平方米办公场地全年物业与空调供应，故障24小时内修复。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ goals }, { report }) {
    for (const goal of goals) {
      if (goal.term === 'actual' || isUnfilled(goal) || !isVague(goal)) continue;
      report('vague', {
        at: goal.value,
        data: { label: withoutBlanks(goal.label.text) || '绩效目标', goal: plain(goal.value) },
        fixes: choiceText(
          '在后面写明做多少、做到什么程度',
          goal.value,
          `${goal.value.text.replace(/[。；;，,]$/, '')}，其中【服务或建设内容】【数量】，【时限】前达到【程度】。`,
        ),
      });
    }
  },
});

/** Every clause is stock, and no figure other than a year stands anywhere. */
function isVague({ value, term }: Goal): boolean {
  const text = withoutBlanks(withoutNumbering(value.text));
  if (statesFigure(text)) return false;
  const clauses = text.split(/[。；;，,]/).filter((clause) => clause !== '');
  const isAnnual = term === 'annual';
  const isStock = (clause: string) => isStockClause(clause, isAnnual);
  return (
    (clauses.some(isStock) &&
      clauses.every((clause) => isStock(clause) || (isAnnual && isWish(clause)))) ||
    (isAnnual && clauses.every((clause) => isStock(clause) || isGeneralClause(clause)))
  );
}
