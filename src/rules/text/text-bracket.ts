import { rule } from '../rule';
import { oddBracket, oddTitle } from '../../language/text/brackets';
import { proseOf } from '../../facts/text/prose';

export const textBracket = rule({
  id: 'text-bracket',
  title: '括号或引号不配对',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '括号、书名号不成对，读者分不清引用到哪里为止。',
  says: {
    alone: '“{sign}”没有配对，请补上另一半或删去。',
    mixed: '“{sign}”的括号一半全角一半半角，请统一。',
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
      （二）加强管理。执行《物业服务合同的约定。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）加强管理。执行《物业服务合同》的约定。`,
  },
  check({ outline, tables }, { report }) {
    tables.forEach((table, index) => {
      for (const { basis } of table.indicators) {
        const odd = basis && oddTitle(basis.raw);
        if (odd) report('alone', { at: basis, table: index, data: { sign: odd } });
      }
    });
    for (const { field, table } of proseOf(outline, tables)) {
      const odd = oddBracket(field.raw);
      if (odd)
        report(odd.kind, {
          at: field,
          data: { sign: odd.sign },
          ...(table === null ? {} : { table }),
        });
    }
  },
});
