import { rule } from '../rule';
import { collapse } from '../../language/text/normalize';
import { strayBlank, withoutStrayBlanks } from '../../language/text/stray-blanks';
import { proseOf } from '../../facts/text/prose';
import { setText } from '../../fixes/fix';

export const textWhitespace = rule({
  id: 'text-whitespace',
  title: '多余空格',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '多余的空格影响检索和排版，系统保存时也可能被拒绝。',
  says: {
    inside: '“{found}”中有多余空格，请删去。',
    edge: '这一段{where}有多余空格，请删去。',
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
      （二）完善  制度。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）完善制度。`,
  },
  check({ outline, tables }, { report }) {
    const all = proseOf(outline, tables).filter(({ paragraph }) => paragraph !== null);
    // A text that indents, or ends, every paragraph with blanks does so by habit.
    const share = (pattern: RegExp): boolean =>
      all.filter(({ field }) => pattern.test(field.raw)).length * 3 > all.length;
    const habits = {
      leading: share(/^ /),
      trailing: share(/ $/),
      inside: share(/[一-鿿] [一-鿿]/),
    };
    for (const { field } of all) {
      const stray = strayBlank(field.raw, habits);
      if (!stray) continue;
      const text = withoutStrayBlanks(field.raw, habits);
      report(stray.where === '' ? 'inside' : 'edge', {
        at: field,
        data: { found: collapse(stray.found), where: stray.where },
        fixes:
          field.formula || text === field.raw
            ? []
            : [{ kind: 'safe', title: '删去多余空格', edits: [setText(field, text)] }],
      });
    }
  },
});
