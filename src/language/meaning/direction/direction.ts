import { isBoundary, segment, type Token } from '../../segment';
import type { Better, Tags } from '../../terms/term';
import { dropBracketed, squeeze } from '../../text/normalize';
import { remembered } from '../../text/remember';
import { bodyOf, turned } from './body';
import type { Body } from './body';
import { ofHead, ofOwn } from './head';

/** What a name says of its direction. */
interface Direction {
  /** Null: no word and no character says anything. */
  readonly better: Better | null;
  /** `head`: by what it measures alone (投诉率). `words`: every word that decides is known. `likely`: characters or the head alone speak for it. */
  readonly from: 'head' | 'words' | 'likely';
}

const NOTHING: Direction = { better: null, from: 'likely' };

const phrase = remembered((text): Direction => {
  const tokens = lastClause(segment(bareName(text)));
  const at = lastIndex(tokens, ({ tags }) => Boolean(tags?.head));
  const head = tokens[at]?.tags ?? null;
  const before = at < 0 ? tokens : tokens.slice(0, at);
  const after = at < 0 ? [] : tokens.slice(at + 1);
  const body = bodyOf(before);
  const read = ofTokens(head, body, before);
  if (read === null) return likely(head, body);
  // 故障率下降幅度: a fall behind the head turns it.
  const falls = after.some(({ tags }) => tags?.deed === 'falling');
  // 开办时间压缩: by so much, or to so much.
  const isOpen = falls && head?.head === 'duration';
  return {
    better: falls ? turned(read.better) : read.better,
    from: isOpen || (body.guessed && !read.isOwn) ? 'likely' : read.isOwn ? 'head' : 'words',
  };
});

function ofTokens(
  head: Tags | null,
  body: Body,
  before: readonly Token[],
): { better: Better; isOwn: boolean } | null {
  // 未正常提供服务天数: a noun does not end the reach of 未 to a count or a time.
  const fails = body.negated && head?.head !== 'rate';
  // 按时支付费用: a price at the end says nothing once a deed has.
  const decides =
    head?.head === 'money' && (body.timely || body.recovered || body.thing === 'less');
  // 节约运行成本, 减少企业税费支出额
  if (head?.head === 'money' && body.fell) return { better: 'more', isOwn: false };
  if (head?.better && !fails && !decides)
    return { better: ofOwn(head.better, before), isOwn: true };
  const better = head?.head ? ofHead(head, body) : ofHeadless(body, before);
  return better && { better, isOwn: false };
}

/** Without a head the last word is what is counted: 交通事故, and not 污染线索. */
function ofHeadless({ thing }: Body, tokens: readonly Token[]): Better | null {
  const last = tokens[tokens.length - 1];
  return thing === 'less' && last && !last.tags ? null : thing;
}

/** What is counted is mostly work, and what is shared out mostly what was brought about; how long something takes is to be short. */
function likely(head: Tags | null, { negated, fell }: Body): Direction {
  if (negated) return NOTHING;
  if (fell) return { better: 'more', from: 'likely' };
  if (head?.head === 'count' || head?.head === 'size') return { better: 'more', from: 'likely' };
  if (head?.head === 'rate') return { better: head.share ? 'either' : 'more', from: 'likely' };
  return NOTHING;
}

/** “指标1：”, a remark in brackets, a sign with its figure and 指标 at the end are no part of a name. */
function bareName(text: string): string {
  return dropBracketed(squeeze(text))
    .replace(/^指标\d*[:：]?/, '')
    .replace(/[≥≤=<>]+[\d.%]+$/, '')
    .replace(/指标$/, '');
}

/** Of several clauses the last one with a head names what is measured. */
function lastClause(tokens: readonly Token[]): readonly Token[] {
  const end = lastIndex(tokens, (token) => !isBoundary(token));
  const start = lastIndex(tokens.slice(0, end + 1), ({ text }) => /[，,。；;：:]/.test(text));
  return tokens.slice(start + 1, end + 1);
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let at = items.length - 1; at >= 0; at -= 1) if (test(items[at]!)) return at;
  return -1;
}

/** A formula's terms are counts of something, whatever the measure itself says. */
const FORMULA = /[÷/×]|之比|除以|占|比例/;

/**
 * Whether more or less of a measure is better (正向、反向): the head of its name decides, then what is done to what. `either`: the words
 * are understood and neither side is always better (占地面积). Null: they are not understood. The description is read only where
 * the name tells nothing, and never a formula.
 */
export function directionOf(name: string, description: string): Better | null {
  const own = sureOf(name);
  if (description === '' || FORMULA.test(description)) return own;
  // 按时支付费用 promises and measures nothing; “拖欠费用天数” beside it does.
  if (own !== null && (hasHead(name) || !hasHead(description))) return own;
  return sureOf(description) ?? own;
}

function sureOf(text: string): Better | null {
  const { better, from } = phrase(text);
  return from === 'likely' ? null : better;
}

/** Whether what a name measures tells its direction by itself, so that no figure makes it doubtful: 投诉率, 合格率. */
export function isPlainDirection(name: string): boolean {
  return phrase(name).from === 'head';
}

/** What a name makes likely where its words are not all understood; to be held against its value before anything is told. */
export function leaningOf(name: string): Better | null {
  return phrase(name).better;
}

/** Whether a name ends with what it measures; the name of a cost does not. */
const hasHead = remembered((name): boolean =>
  segment(bareName(name)).some(({ tags }) => tags?.head && tags.head !== 'money'),
);

/** Whether a text ends with a word for what it measures, as a name does and an explanation need not: …的天数. */
export const endsInMeasure = remembered((text): boolean => {
  const tokens = segment(bareName(text)).filter((token) => !isBoundary(token));
  return tokens[tokens.length - 1]?.tags?.head !== undefined;
});

/** Whether a name limits how large one thing may be, or how many of what is kept few: 每期培训人数, 会议次数, 公务用车数量. */
export const isSize = remembered((name): boolean =>
  segment(bareName(name)).some(({ tags }) => tags?.price === 'per' || tags?.kept === 'few'),
);

/** Whether a name says how much of a ceiling was used: 投资控制率. */
export const isCapped = remembered((name): boolean =>
  segment(bareName(name)).some(({ tags }) => tags?.capped),
);

/** Whether a name says by how much something fell or rose, so that a small share is as it should be: 下降率, 增幅. */
export const isChange = remembered((name): boolean =>
  segment(bareName(name)).some(
    ({ tags }) =>
      tags?.grows || tags?.saving || tags?.deed === 'falling' || tags?.deed === 'rising',
  ),
);
