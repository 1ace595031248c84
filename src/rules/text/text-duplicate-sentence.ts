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
    const seen: Seen = new Map();
    for (const prose of proseOf(outline, tables)) {
      if (prose.paragraph?.role === 'heading' || isLedByIndicators(prose.paragraph?.title ?? ''))
        continue;
      const told = firstRepeated(prose, seen);
      if (!told) continue;
      const { sentence, first } = told;
      const together = first.section === prose.section;
      report(together ? 'same' : 'copied', {
        at: prose.field,
        data: { sentence: sentence.slice(0, 40) },
        ...(prose.table === null ? {} : { table: prose.table }),
        related: first.field === prose.field ? [] : [{ place: first.field.place, message: '前文' }],
        ...(together ? {} : { severity: 'info' as const }),
      });
    }
  },
});

/** Sentences, and the ends of sentences within the same section, by their words. */
type Seen = Map<string, Prose>;

/** The first sentence of a paragraph that stood before it, or in it. */
function firstRepeated(prose: Prose, seen: Seen): { sentence: string; first: Prose } | null {
  let found: { sentence: string; first: Prose } | null = null;
  for (const sentence of sentencesOf(prose.field.raw)) {
    const key = squeeze(sentence);
    if (key.length < SHORTEST) continue;
    const ends = endsOf(key).map((end) => `${prose.section}|${end}`);
    const first = [key, `${prose.section}|${key}`, ...ends].flatMap(
      (one) => seen.get(one) ?? [],
    )[0];
    // Forms of one kind say the same by right; only within a cell is it a slip.
    const isCell = first && (prose.table !== null || first.table !== null);
    if (first && !found && !(isCell && first.field !== prose.field)) found = { sentence, first };
    for (const one of [key, `${prose.section}|${key}`, ...ends])
      if (!seen.has(one)) seen.set(one, prose);
  }
  return found;
}

/** What follows the commas of a sentence, as far as it is long enough to be a sentence itself. */
function endsOf(key: string): string[] {
  const ends: string[] = [];
  for (let at = key.search(COMMA); at >= 0; at = nextComma(key, at)) ends.push(key.slice(at + 1));
  return ends.filter((end) => end.length >= LONG);
}

function nextComma(key: string, at: number): number {
  const next = key.slice(at + 1).search(COMMA);
  return next < 0 ? next : at + 1 + next;
}

const COMMA = /[，,]/;
/** An end of a sentence that is shorter may come again by right. */
const LONG = 14;
/** Shorter sentences are phrases that anyone repeats. */
const SHORTEST = 12;
