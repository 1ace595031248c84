import { rule } from '../rule';
import { numberLike } from '../../language/text/heading-number';
import { numberBreaks } from '../../facts/text/sequence';
import { rewrite } from '../../fixes/fix';

export const sectionNumberDuplicate = rule({
  id: 'section-number-duplicate',
  title: '序号重复',
  severity: 'error',
  looksAt: 'document',
  aspect: '规范性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '两段用了同一个序号，引用时分不清是哪一段。',
  says: {
    same: '序号“{number}”用了两次，请重新编号。',
    twice: '“{text}”既有自动编号“{number}”，又手工写了序号，请删去一个。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      （二）政府采购
      （二）政务大厅
      三、工作保障措施`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      （二）政府采购
      （三）政务大厅`,
  },
  check({ outline }, { report }) {
    if (!outline || outline.isDump) return;
    for (const { field, number, numberedTwice } of outline.paragraphs) {
      if (numberedTwice)
        report('twice', { at: field, data: { number, text: field.raw.slice(0, 30) } });
    }
    for (const { kind, paragraph, before, expected } of numberBreaks(outline)) {
      if (kind !== 'duplicate') continue;
      const { field, number, automatic, title } = paragraph;
      const next = numberLike(number, expected);
      report('same', {
        at: field,
        data: { number },
        related: [{ place: before.field.place, message: `这里已用序号“${before.number}”` }],
        fixes: automatic ? [] : rewrite('choice', `改为“${next}”`, field, next + title),
      });
    }
  },
});
