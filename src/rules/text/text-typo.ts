import { rule } from '../rule';
import { typosIn } from '../../language/text/find-typos';
import { proseOf } from '../../facts/text/prose';
import { rewrite } from '../../fixes/fix';

export const textTypo = rule({
  id: 'text-typo',
  title: '疑似错别字',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '错别字会改变意思，也影响文本的严肃性。',
  says: {
    typo: '“{wrong}”疑似错别字或衍字，请核对是否应为“{right}”。',
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
      （二）依法行政。在规定时限内依法进开展行政审批。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）依法行政。在规定时限内依法开展行政审批。`,
  },
  check({ outline, tables }, { report }) {
    for (const { field, table } of proseOf(outline, tables)) {
      for (const { wrong, right } of typosIn(field.raw)) {
        report('typo', {
          at: field,
          data: { wrong, right },
          ...(table === null ? {} : { table }),
          fixes: rewrite('choice', `改为“${right}”`, field, field.raw.split(wrong).join(right)),
        });
      }
    }
  },
});
