import { rule } from '../rule';
import { oddPhrase } from '../../language/text/odd-phrases';
import { proseOf } from '../../facts/text/prose';

export const textGrammar = rule({
  id: 'text-grammar',
  title: '语句不通',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '语句不通的地方，评价时会有不同理解。',
  says: {
    odd: '“{found}”搭配不当，请改写{advice}。',
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
      （二）费用管理。统计按照合同拖欠费用天数。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）费用管理。统计超过合同付款日的天数。`,
  },
  check({ outline, tables }, { report }) {
    for (const { field, table } of proseOf(outline, tables)) {
      const odd = oddPhrase(field.raw);
      if (odd) report('odd', { at: field, data: odd, ...(table === null ? {} : { table }) });
    }
  },
});
