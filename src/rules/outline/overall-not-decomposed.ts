import { rule } from '../rule';
import { findAmounts } from '../../language/money/money';
import { meet, pairsOf, wordsOfSubGoal } from '../../facts/text/shared-words';

export const overallNotDecomposed = rule({
  id: 'overall-not-decomposed',
  title: '总体目标没有分解',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '总体目标中的每件事都要有分项去落实和考核。',
  says: {
    missing: '总体目标提到的{words}，没有分项目标或指标落实，请补充分项或修改总体目标。',
  },
  example: {
    fails: `
      一、总体绩效目标
      全年办结审批事项5000件，完成档案数字化，做好纪检监察，抓好人事劳资。
      二、分项绩效目标
      （一）行政审批
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
  check({ outline, tables }, { report }) {
    if (!outline || outline.subGoals.length === 0) return;
    const said = pairsOf(outline.subGoals.map(wordsOfSubGoal).join('，'));
    for (const { field } of outline.overall) {
      const clauses = field.raw.split(/[、，。；,;]/);
      const missing = clauses.filter((clause) => {
        const own = pairsOf(clause);
        return (
          own.size > 0 &&
          clause.length <= LONGEST &&
          findAmounts(clause).length === 0 &&
          !meet(own, said)
        );
      });
      const isOwnMatter = missing.some((clause) => pairsOf(clause).size >= OWN_MATTER);
      if (missing.length < FEWEST && !isOwnMatter) continue;
      const words = missing
        .slice(0, 4)
        .map((one) => `“${one.trim()}”`)
        .join('、');
      // A text without its tables, or with one of many, may serve them elsewhere.
      report('missing', {
        at: field,
        data: { words },
        severity: tables.length > 1 && missing.length >= FEWEST ? 'warning' : 'info',
      });
    }
  },
});

/** A longer clause is a sentence of its own. */
const LONGEST = 24;
/** So many pairs of characters that no sub-goal has are a matter of its own. */
const OWN_MATTER = 7;
/** One matter in other words is no gap yet. */
const FEWEST = 2;
