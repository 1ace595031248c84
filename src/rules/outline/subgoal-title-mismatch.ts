import { rule } from '../rule';
import { isRemainder } from '../../language/meaning/common-words';
import { endsAlike, shareSigns } from '../../facts/text/signs';
import { meet, pairsOf, wordsOfSubGoal } from '../../facts/text/shared-words';

export const subgoalTitleMismatch = rule({
  id: 'subgoal-title-mismatch',
  title: '分项标题与目标内容不符',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '标题说的事目标里没有，就没有人对它负责。',
  says: {
    none: '分项标题“{title}”说的事，绩效目标和指标里都没有提到，请核对。',
    part: '分项标题“{title}”中的“{part}”，绩效目标和指标里没有提到，请补充或修改标题。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）档案管理
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
  },
  check({ outline }, { report }) {
    for (const subGoal of outline?.subGoals ?? []) {
      const { heading, title, goal, items } = subGoal;
      if (goal === '') continue;
      const words = wordsOfSubGoal({ ...subGoal, title: '' });
      const said = pairsOf(words);
      const promised = pairsOf(title);
      if (promised.size === 0 || items.length + goal.length === 0) continue;
      if (!meet(promised, said)) {
        if (shareSigns(title, words)) continue;
        // A goal that keeps the promise of another title was put in the wrong place; else both may say one thing in other words.
        const others = outline!.subGoals.filter((one) => one !== subGoal);
        const isMoved = others.some((one) => meet(pairsOf(one.title), pairsOf(goal)));
        const severity = isMoved ? 'warning' : 'info';
        report('none', { at: heading.field, data: { title }, severity });
        continue;
      }
      const part = title.split(JOINED).find((one) => {
        const own = pairsOf(one);
        if (own.size === 0) return isRemainder(one) && !words.includes(one.slice(0, 2));
        return !meet(own, said) && !endsAlike(one, words);
      });
      if (part && JOINED.test(title))
        report('part', { at: heading.field, data: { title, part }, severity: 'info' });
    }
  },
});

const JOINED = /[、与和及]/;
