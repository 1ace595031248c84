import { rule } from '../rule';
import type { Goal } from '../../model/table';
import { isUnfilled } from '../../facts/goal/unfilled';
import { withoutBlanks } from '../../language/text/normalize';
import { isNumberedGoal } from '../../language/goal/unfilled';

export const goalEmpty = rule({
  id: 'goal-empty',
  title: '绩效目标未填写',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '指标是目标的细化，没有目标，指标就没有依托。',
  says: { empty: '{label}没有填写，请写明花这笔钱要做成什么、达到什么效果。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障1.2万平方米大厅全年物业服务，故障24小时内修复。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ goals }, { report }) {
    // The mid-term half of a double form and 实际完成情况 may be blank; unused 目标2, 目标3 of a printed list too.
    const annual = goals.filter(({ term }) => term === 'annual');
    const [first] = annual;
    if (!first) return;
    const empty = annual.every(isUnfilled) ? [first] : skipped(annual);
    for (const { label, value } of empty) {
      report('empty', {
        at: value,
        data: { label: withoutBlanks(label.text) || '绩效目标' },
      });
    }
  },
});

/** Goals with a number of their own that are blank although a later one is not. */
function skipped(goals: readonly Goal[]): Goal[] {
  const filled = goals.map((goal) => !isUnfilled(goal)).lastIndexOf(true);
  return goals
    .slice(0, filled)
    .filter((goal) => isUnfilled(goal) && isNumberedGoal(goal.label.text));
}
