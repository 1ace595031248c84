import { unitAt } from '../measure/unit';
import { holdsWord, wordList } from '../text/word-list';

/** So many of a thing and the price of one, told in two clauses: “2艘巡查艇，每艘4万元”. */
export interface SaidApart {
  readonly formula: string;
  /** Figure and 万 of both. */
  readonly count: readonly [figure: string, magnitude: string];
  readonly price: readonly [figure: string, magnitude: string];
}

/** The price of one that a text states, by itself. */
export interface LonePrice extends Pick<SaidApart, 'price'> {
  readonly formula: string;
  /** 户 of 每户2100元. */
  readonly unit: string;
}

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;
const EACH = /每([一-鿿]{1,3}?)(?:[一-鿿]{0,6})$/;
const AVERAGE = /([一-鿿]次?)均(?:[一-鿿]{0,6})$/;
const PRICED = /(?:单价|均价|定价|价格|造价|租价)(?:为|按)?$/;
/** A ceiling on one, and what is only near, make no total. */
const LOOSE = wordList(
  '最高 最多 上限 不超过 不高于 以内 以下 以上 至少 起步 约 左右 其中 另 上年 去年',
);
/** A price of one thing in a stretch of time is multiplied once more. */
const TWICE = /每[一-鿿]{1,3}?每|每[一-鿿]{0,3}[天日月季周](?!均)|[天日月季周]均|\/[一-鿿]+[·*×/]/;
const TIME = wordList('天 日 月 季度 周 年 小时');

/** One figure of a text, with what stands before it as far as the clause goes, and behind it. */
interface Said {
  readonly figure: string;
  readonly magnitude: string;
  readonly before: string;
  readonly after: string;
}

function figuresOf(text: string): Said[] {
  const found: Said[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(text); match; match = FIGURE.exec(text)) {
    const rest = text.slice(FIGURE.lastIndex);
    const magnitude = /^[万亿]/.exec(rest)?.[0] ?? '';
    const before = text
      .slice(0, match.index)
      .split(/[，,。；;、]/)
      .pop()!;
    found.push({
      figure: match[0].replace(/,/g, ''),
      magnitude,
      before,
      after: rest.slice(magnitude.length),
    });
  }
  return found;
}

/** The unit that a price is of: 艘 of 每艘4万元, 组 of 600元/组; '' of a bare 单价; null for no price. */
function pricedBy({ before, after }: Said): string | null {
  if (!after.startsWith('元')) return null;
  const per = /^元\/([一-鿿]{1,3})(?![一-鿿])/.exec(after)?.[1];
  if (per) return per;
  const each = EACH.exec(before)?.[1];
  if (each) return unitOfEach(before);
  const average = AVERAGE.exec(before)?.[1];
  if (average) return average;
  return PRICED.test(before) ? '' : null;
}

/** The longest unit behind 每. */
function unitOfEach(before: string): string {
  const rest = before.slice(before.lastIndexOf('每') + 1);
  const unit = unitAt(rest, 0);
  return unit ? rest.slice(0, unit.end) : rest.slice(0, 1);
}

function isUsable(text: string): boolean {
  return !LOOSE_SIGNS.test(text) && !holdsWord(LOOSE, text) && !TWICE.test(text);
}

const LOOSE_SIGNS = /[×*xX✕÷+＋=%％‰～~—–-]/;

/** A text without blanks with two figures, a count and the price of one of what is counted; null for anything else. */
export function saidApart(text: string): SaidApart | null {
  if (!isUsable(text)) return null;
  const figures = figuresOf(text);
  const [first, second] = figures;
  if (!first || !second || figures.length > 2) return null;
  const unit = pricedBy(second);
  if (unit === null || holdsWord(TIME, unit) || first.after.startsWith('元')) return null;
  if (!isCountedIn(first, unit)) return null;
  return {
    formula: `${first.figure}${first.magnitude}×${second.figure}${second.magnitude}元`,
    count: [first.figure, first.magnitude],
    price: [second.figure, second.magnitude],
  };
}

/** 人次 and 人, 名 and 人 count the same; a bare 单价 is of whatever is counted. */
function isCountedIn({ after }: Said, unit: string): boolean {
  const own = unitAt(after, 0);
  if (!own) return unit !== '' && after.startsWith(unit);
  if (unit === '') return !holdsWord(TIME, after.slice(0, own.end));
  const spelled = after.slice(0, own.end);
  const people = /^(?:人次?|名|位)$/;
  return after.startsWith(unit) || (people.test(spelled) && people.test(unit));
}

/** A text without blanks whose only figure is the price of one; null for anything else. */
export function lonePrice(text: string): LonePrice | null {
  if (!isUsable(text)) return null;
  const [only, second] = figuresOf(text);
  const unit = only && !second ? pricedBy(only) : null;
  if (!only || !unit || holdsWord(TIME, unit)) return null;
  return {
    formula: `${only.figure}${only.magnitude}元`,
    price: [only.figure, only.magnitude],
    unit,
  };
}
