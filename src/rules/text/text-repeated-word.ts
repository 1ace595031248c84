import { rule } from '../rule';
import { repeatedWords } from '../../language/text/repeated';
import { proseOf } from '../../facts/text/prose';
import { isSentence } from '../../facts/text/sentences';
import { rewrite } from '../../fixes/fix';

export const textRepeatedWord = rule({
  id: 'text-repeated-word',
  title: '重复词',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '重复的词多半是粘贴或改稿时留下的。',
  says: {
    twice: '“{found}”重复，请删去一个。',
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
      （二）加强调研。提出提高资金使用效益的意见意见。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）加强调研。提出提高资金使用效益的意见。`,
  },
  check({ outline, tables }, { report }) {
    for (const prose of proseOf(outline, tables).filter(isSentence)) {
      const { field, table } = prose;
      for (const { word, start } of repeatedWords(field.raw)) {
        const text = field.raw.slice(0, start) + field.raw.slice(start + word.length);
        report('twice', {
          at: field,
          data: { found: word + word },
          ...(table === null ? {} : { table }),
          fixes: rewrite('safe', `删去一个“${word}”`, field, text),
        });
      }
    }
  },
});
