import { rule } from '../rule';
import { numberLike } from '../../language/text/heading-number';
import { numberBreaks } from '../../facts/text/sequence';
import { rewrite } from '../../fixes/fix';

export const sectionNumberGap = rule({
  id: 'section-number-gap',
  title: '序号断档',
  severity: 'error',
  looksAt: 'document',
  aspect: '规范性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '序号断了，读者会以为漏了一段，目录也对不上。',
  says: {
    lost: '“{title}”前面缺少序号“{number}”（上一个是“{before}”，下一个是“{after}”）{hint}，请补上。',
    end: '“{title}”前面缺少序号“{number}”（上一个是“{before}”）{hint}，请补上。',
    gap: '序号从“{before}”跳到“{after}”，缺少第{expected}项{hint}，请补上或重新编号。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      （二）政府采购
      社会信用体系建设
      绩效目标：建成信用平台1个。
      （四）政务大厅`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      （二）政府采购
      （三）社会信用体系建设
      （四）政务大厅`,
  },
  check({ outline }, { report }) {
    if (!outline || outline.isDump) return;
    for (const { kind, paragraph, before, expected, lost } of numberBreaks(outline)) {
      if (kind !== 'gap') continue;
      const number = numberLike(before.number, expected);
      const hint = outline.numbersLost ? HINT : '';
      const data = { before: before.number, after: paragraph.number, number, expected, hint };
      const related = [{ place: before.field.place, message: `上一个序号“${before.number}”` }];
      if (lost) {
        const title = lost.field.raw.trim();
        const fixes = rewrite('choice', `补上序号“${number}”`, lost.field, number + title);
        report(lost === paragraph ? 'end' : 'lost', {
          at: lost.field,
          data: { ...data, title },
          related,
          fixes,
        });
      } else report('gap', { at: paragraph.field, data, related });
    }
  },
});

const HINT = '，可能是转成纯文本时丢了 Word 自动编号';
