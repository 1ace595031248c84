import { firstWordIn, wordAtEnd, wordList } from './word-list';
import { readChineseNumber } from '../number/chinese-number';

/** A count that a sentence states: “三项任务：”. */
export interface CountWord {
  readonly said: string;
  readonly count: number;
  readonly what: 'projects' | 'subgoals' | 'listed' | 'named';
  /** How many the sentence itself names right before the count, at least and at most. */
  readonly named?: readonly [least: number, most: number];
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
  const found = forms.flatMap(([form, what]) => {
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
  return [...found, ...namedCounts(text)];
}

/** “招生、就业和培训三项工作”: a count right behind what it counts. */
const BEHIND =
  /([^，。；：:,;（(]+?)([两三四五六七八九十]|\d(?=[大项类]))(个|项|类|大|种|方面|条|道|方)(?!月|百分点|小时|工作日)/g;
/** A word that ends what is counted: 等三项 names some of them, 开展三项 counts what comes after it. */
const NO_ITEM = wordList(
  '等 开展 实施 完成 承担 围绕 抓好 做好 落实 组织 安排 设立 推进 实行 每 前 后 第 达到 不少于 不低于 近 约 部 片 片区 区域 地区 两侧',
);
const FIRST = wordList(
  '围绕 承担 开展 实施 完成 包括 涉及 修订 落实 抓好 做好 以 对 在 由 将 把 为 按',
);

function namedCounts(text: string): CountWord[] {
  const found: CountWord[] = [];
  BEHIND.lastIndex = 0;
  for (let match = BEHIND.exec(text); match; match = BEHIND.exec(text)) {
    const [whole, list, written, of] = match as unknown as string[];
    const count = countOf(written!);
    const named = namedIn(list!);
    if (count === null || !named) continue;
    const end = match.index + whole!.length;
    found.push({ said: `${written!}${of!}${tailOf(text, end)}`, count, what: 'named', named, end });
  }
  return found;
}

/** What is counted, for the message: “三项” of 制度, of 工作. */
function tailOf(text: string, end: number): string {
  return /^[一-鿿]{0,2}/.exec(text.slice(end))![0];
}

/** How many things a list names; a 和 inside a name leaves it open. null where it is no list, or does not end with a thing. */
function namedIn(list: string): readonly [number, number] | null {
  const pieces = list.split('、');
  const last = pieces[pieces.length - 1]!;
  if (wordAtEnd(NO_ITEM, last) !== null) return null;
  const halves = last.split(/[和与及]/).map((half) => half.trim());
  if (halves.some((half) => half.length < 2)) return null;
  const joins = list.split(/[和与及]/).length - 1;
  if (pieces.length + joins < 2) return null;
  if (pieces.length === 1 && joins === 1 && !isList(halves)) return null;
  // “、…和X”: where both sides of 和 are whole names, they are two.
  const sure = halves.length === 2 && halves.every((half) => half.length > 2) ? 1 : 0;
  return [pieces.length + sure, pieces.length + joins];
}

/** “A和B两个项目” names two when the first of them is led by what makes a list of it, or both are as long. */
function isList([one, other]: readonly string[]): boolean {
  return firstWordIn(FIRST, one!) !== null || one!.length === other!.length;
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
