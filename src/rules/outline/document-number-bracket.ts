import { rule } from '../rule';
import { oddNumbers } from '../../language/text/document-number';
import { proseOf } from '../../facts/text/prose';
import { rewrite } from '../../fixes/fix';

export const documentNumberBracket = rule({
  id: 'document-number-bracket',
  title: '文号括号不规范',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: ['《党政机关公文处理工作条例》'],
  why: '文号的年份用六角括号，缺了括号就查不到文件。',
  says: {
    lost: '文号“{number}”的六角括号不完整，请写成“{right}”。',
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
      （二）加强管理。按照财预2015〕88号文件要求编报。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）加强管理。按照财预〔2015〕88号文件要求编报。`,
  },
  check({ outline, tables }, { report }) {
    for (const { field, table } of proseOf(outline, tables)) {
      for (const { number, right } of oddNumbers(field.raw)) {
        const fixed = field.raw.split(number).join(right);
        report('lost', {
          at: field,
          data: { number, right },
          ...(table === null ? {} : { table }),
          fixes: rewrite('choice', `改为“${right}”`, field, fixed),
        });
      }
    }
  },
});
