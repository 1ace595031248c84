import { rule } from '../rule';
import { squeeze } from '../../language/text/normalize';
import { proseOf, type Prose } from '../../facts/text/prose';
import { sentencesOf } from '../../facts/text/sentences';
import { isLedByIndicators } from '../../language/form/lead';

export const textDuplicateSentence = rule({
  id: 'text-duplicate-sentence',
  title: '整句重复',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '同一句话出现两次，多半是复制时没有改。',
  says: {
    same: '“{sentence}”在同一部分出现了两次，请删去或改写。',
    copied: '“{sentence}”与前文相同，建议改写成具体内容。',
  },
  example: {
    fails: `
      一、总体绩效目标
      在规定时限内依法开展行政审批工作。
      全面推进政务公开，在规定时限内依法开展行政审批。在规定时限内依法开展行政审批工作。
      二、分项绩效目标
      三、工作保障措施`,
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
    const seen = new Map<string, Prose>();
    for (const prose of proseOf(outline, tables)) {
      if (prose.paragraph?.role === 'heading' || isLedByIndicators(prose.paragraph?.title ?? ''))
        continue;
      for (const sentence of sentencesOf(prose.field.raw)) {
        const key = squeeze(sentence);
        if (key.length < SHORTEST) continue;
        const first = seen.get(key);
        if (!first) {
          seen.set(key, prose);
          continue;
        }
        // Forms of one kind say the same by right; only within a cell is it a slip.
        const isCell = prose.table !== null || first.table !== null;
        if (isCell && first.field !== prose.field) continue;
        const together = first.section === prose.section;
        report(together ? 'same' : 'copied', {
          at: prose.field,
          data: { sentence: sentence.slice(0, 40) },
          ...(prose.table === null ? {} : { table: prose.table }),
          related:
            first.field === prose.field ? [] : [{ place: first.field.place, message: '前文' }],
          ...(together ? {} : { severity: 'info' as const }),
        });
        break;
      }
    }
  },
});

/** Shorter sentences are phrases that anyone repeats. */
const SHORTEST = 12;
