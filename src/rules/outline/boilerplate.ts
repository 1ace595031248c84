import { rule } from '../rule';
import { STOCK_MATTERS } from '../../language/text/stock-matters';
import { wordsOfSubGoal, wordsOfTable } from '../../facts/text/shared-words';

export const boilerplate = rule({
  id: 'boilerplate',
  title: '保障措施未结合本单位实际',
  severity: 'info',
  looksAt: 'document',
  aspect: '相关性',
  sources: [],
  why: '照抄范本的措施与本单位无关，落不了地。',
  says: {
    foreign:
      '保障措施提到“{words}”，本文本的目标和项目都没有这项业务，像是照抄范本，请结合本单位实际改写。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）加强支出管理。6月底前细化代编预算，及时拨付资金。`,
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
    if (!outline) return;
    const own = [
      ...outline.overall.map(({ field }) => field.raw),
      ...outline.subGoals.map(wordsOfSubGoal),
      ...tables.map(wordsOfTable),
    ].join('，');
    for (const { field } of outline.measures) {
      const foreign = STOCK_MATTERS.filter(
        (word) => field.raw.includes(word) && !own.includes(word),
      );
      if (foreign.length > 0) report('foreign', { at: field, data: { words: foreign.join('”“') } });
    }
  },
});
