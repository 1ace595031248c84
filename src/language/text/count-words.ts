import { readChineseNumber } from '../number/chinese-number';

/** A count that a sentence states: “三项任务：”. */
export interface CountWord {
  readonly said: string;
  readonly count: number;
  readonly what: 'projects' | 'subgoals' | 'listed';
  /** Where what follows it begins. */
  readonly end: number;
}

const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const PROJECTS = new RegExp(
  `(?:安排|共|涉及|包括|编报|申报|设立)[^，。；\\d]{0,6}${NUMBER}(?:个|项)(?:预算)?项目(?!标)`,
  'g',
);
const SUBGOALS = new RegExp(`${NUMBER}(?:个|项|大)?(?:分项(?:绩效)?目标|分项)`, 'g');
const LISTED = new RegExp(
  `(?:以下|下列|如下|主要|重点|抓好|做好|完成|开展)?${NUMBER}(?:个方面|方面|项(?:工作|任务|措施|重点工作|内容)|类|件实事)[^，。；：:]{0,8}[:：]`,
  'g',
);

/** The counts that a text states of projects, of sub-goals, and of what it lists behind a colon. */
export function countsIn(text: string): CountWord[] {
  const forms = [
    [PROJECTS, 'projects'],
    [SUBGOALS, 'subgoals'],
    [LISTED, 'listed'],
  ] as const;
  return forms.flatMap(([form, what]) => {
    const found: CountWord[] = [];
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const count = countOf(match[1]!);
      if (count !== null && count > 1)
        found.push({
          said: match[0].replace(/[:：]$/, ''),
          count,
          what,
          end: match.index + match[0].length,
        });
    }
    return found;
  });
}

function countOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '两') return 2;
  const read = readChineseNumber(written);
  return read === null ? null : Number(read.digits);
}

/** How many things a sentence lists behind its colon, or the numbered paragraphs below it; null when that cannot be told. */
export function listedAfter(
  rest: string,
  following: readonly { readonly level: number; readonly ordinal: number | null }[],
): number | null {
  const marks = rest.match(/[一二三四五六七八九十]是/g);
  if (marks) return marks.length;
  const sentence = rest.split('。')[0]!.trim();
  if (sentence !== '')
    return sentence.includes('；') ? sentence.split('；').filter(Boolean).length : null;
  const first = following[0];
  if (!first || first.ordinal !== 1) return null;
  let count = 0;
  for (const { level, ordinal } of following) {
    if (ordinal !== null && level < first.level) break;
    if (level === first.level && ordinal === 1 && count > 0) break;
    if (level === first.level && ordinal !== null) count += 1;
  }
  return count;
}
