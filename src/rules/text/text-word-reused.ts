import { rule } from '../rule';
import { reusedWord } from '../../language/text/reused';
import { proseOf } from '../../facts/text/prose';

export const textWordReused = rule({
  id: 'text-word-reused',
  title: '句内成分重复',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '一句话里同一个词用两次，多半是删改不净。',
  says: {
    reused: '“{found}”中“{word}”重复，请核对。',
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
      （二）采购管理。做好采购项目采购文件的专家论证。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）采购管理。做好采购文件的专家论证。`,
  },
  check({ outline, tables }, { report }) {
    for (const { field, table, paragraph } of proseOf(outline, tables)) {
      if (paragraph?.role === 'heading') continue;
      const reused = reusedWord(field.raw);
      if (reused)
        report('reused', { at: field, data: reused, ...(table === null ? {} : { table }) });
    }
  },
});
