import { rule, type Context } from '../rule';
import type { Outline } from '../../model/outline';
import { proseOf } from '../../facts/text/prose';
import { rewrite } from '../../fixes/fix';

export const textPunctuation = rule({
  id: 'text-punctuation',
  title: '标点混用',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '标点统一，指标才好逐条辨认。',
  says: {
    comma: '中文句子里用了半角逗号，请改成“，”。',
    separators: '各分项的绩效指标多用“{usual}”分隔，这一段用“{odd}”，请统一。',
    end: '这一段末尾没有标点，请补上句号。',
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
      （二）加强管理。完善制度,加强监督。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      （二）加强管理。完善制度，加强监督。`,
  },
  check({ outline, tables }, { report }) {
    for (const { field, table } of proseOf(outline, tables)) {
      if (!COMMA.test(field.raw)) continue;
      report('comma', {
        at: field,
        ...(table === null ? {} : { table }),
        fixes: rewrite('safe', '改成“，”', field, field.raw.replace(COMMAS, '$1，$2')),
      });
    }
    tellEnds(outline, report);
    const lists = (outline?.subGoals ?? []).flatMap(({ indicators, items }) => {
      const [first] = items;
      const field = indicators.length === 1 ? indicators[0]!.field : null;
      if (!field || !first || items.length < 2) return [];
      const sign = field.raw.charAt(field.raw.indexOf(first.text) + first.text.length);
      return SEPARATORS.includes(sign) ? [{ field, sign }] : [];
    });
    const count = (sign: string): number => lists.filter((one) => one.sign === sign).length;
    const usual = [...SEPARATORS].sort((a, b) => count(b) - count(a))[0]!;
    for (const { field, sign } of lists)
      if (sign !== usual) report('separators', { at: field, data: { usual, odd: sign } });
  },
});

const SEPARATORS = '，、；';

/** A sentence without its end mark where the others of the text have theirs. */
function tellEnds(outline: Outline | null, report: Context<'end'>['report']): void {
  if (!outline || outline.isDump) return;
  const sentences = outline.paragraphs.filter(
    ({ role, field }) =>
      role === 'body' && field.text.length >= SENTENCE && /[，。；]/.test(field.text),
  );
  const open = sentences.filter(({ field }) => !ENDED.test(field.text));
  if (open.length * MOST_OPEN > sentences.length) return;
  for (const { field } of open)
    report('end', {
      at: field,
      fixes: rewrite('choice', '补上句号', field, `${field.raw.replace(/\s+$/, '')}。`),
    });
}

/** A shorter line may be a heading. */
const SENTENCE = 15;
/** Where every fifth paragraph ends without a mark, that is how the text is written. */
const MOST_OPEN = 5;
const ENDED = /[。；;：:！!？?…”》）)]$/;

const COMMA = /[一-鿿],[一-鿿]/;
const COMMAS = /([一-鿿]),([一-鿿])/g;
