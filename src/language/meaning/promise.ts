import { segment, type Token } from '../segment';
import { dropBracketed, squeeze } from '../text/normalize';
import { remembered } from '../text/remember';
import { wordList, wordsIn } from '../text/word-list';

/** What a goal promises without a figure: that something bad does not happen, or that something is done for all. */
export interface GoalPromise {
  readonly kind: 'none' | 'all';
  /** The thing is known again by its very words only: 流入市场. */
  readonly exact: boolean;
  /** The clause as it is quoted. */
  readonly clause: string;
  /** What must not happen, or what is done for all: 群体性食物中毒, 应援尽援. */
  readonly thing: string;
}

/** A clause is quoted as far as this. */
const LONGEST = 20;

/** Softer words only wish: 避免, 防止, 减少. */
const WISHES = new Set(['避免', '防止']);

/** “事故为零”, “事故为0起”: the thing stands before. */
const IS_NONE = /(?:保持|实现|做到|控制)?(?:为|在)(?:零|0[一-鿿]?)$/;
/** “不增加新的隐性债务” */
const NOT_MORE = /不(?:再)?(?:增加|新增|产生|引发|造成|导致|引起|酿成)(?:新的|新)?/;
const SAME_IN_FULL = /应([一-鿿])尽\1/;
/** “差错零发生”, “零事故” needs no mark. */
const NEVER = /零(?:发生|出现|发案|反弹)$/;
const ALL_OF = /(?:全部|一律|百分之百)((?:得到|予以|完成|实现)?[一-鿿]{4,12})$/;
/** What may follow a thing: 事件的发生. */
const TAIL = /(?:的?(?:发生|出现|现象|情况|行为|问题))+$/;

/** The promises of a goal that indicators with a number can break. */
export const promisesIn = remembered((goal): readonly GoalPromise[] =>
  dropBracketed(squeeze(goal))
    .split(/[，,。；;、!！\n]/)
    .flatMap((clause): GoalPromise[] => {
      const quoted = clause.length > LONGEST ? `${clause.slice(0, LONGEST)}…` : clause;
      const all = SAME_IN_FULL.exec(clause)?.[0] ?? deedOfAll(clause);
      const thing = thingOfNone(clause);
      const deed = deedOfNone(clause);
      return [
        ...(thing ? [{ kind: 'none' as const, exact: false, clause: quoted, thing }] : []),
        ...(deed ? [{ kind: 'none' as const, exact: true, clause: quoted, thing: deed }] : []),
        ...(all ? [{ kind: 'all' as const, exact: true, clause: quoted, thing: all }] : []),
      ];
    }),
);

function thingOfNone(clause: string): string | null {
  const told = IS_NONE.exec(clause) ?? NEVER.exec(clause);
  if (told) return named(clause.slice(0, told.index));
  const more = NOT_MORE.exec(clause);
  if (more) return named(clause.slice(more.index + more[0].length));
  const tokens = segment(clause);
  const mark = tokens.find(
    ({ text, start, tags }) =>
      !isInTitle(clause, start) &&
      (tags?.without || (tags?.deed === 'avoiding' && !WISHES.has(text))),
  );
  // “无欠薪投诉” and “零死亡” reach to the end; “无人机” is no promise.
  return mark ? named(clause.slice(mark.end)) : null;
}

/** “无走私村居” in quotes is the title that a place is given. */
function isInTitle(clause: string, at: number): boolean {
  return clause.lastIndexOf('“', at) > clause.lastIndexOf('”', at);
}

/** 不流入市场, 不留死角: the very words that must not come true; null where they are too few to be known again. */
function deedOfNone(clause: string): string | null {
  const mark = segment(clause).find(({ text, tags }) => tags?.negates && text === '不');
  const deed = mark ? clause.slice(mark.end).replace(TAIL, '') : '';
  return deed.length >= LEAST_DEED && !/\d/.test(deed) ? deed : null;
}

const LEAST_DEED = 4;

/** “新查明隐患点全部纳入群测群防”: what is done with all of them; null where the clause says nothing of it. */
function deedOfAll(clause: string): string | null {
  const match = ALL_OF.exec(clause);
  return match && !/\d/.test(match[1]!) ? match[1]! : null;
}

/** The thing, if it is one that can be counted against the promise: its words hold something bad. */
function named(text: string): string | null {
  const thing = text.replace(TAIL, '').replace(/^(?:发生|出现|一切|任何|各类)+/, '');
  return badWordsOf(thing).length > 0 ? thing : null;
}

/** The bad things that a text names: 事故, 死亡. */
export function badWordsOf(text: string): readonly string[] {
  return segment(text)
    .filter(isBad)
    .map((token) => token.text);
}

/** Whether something is said not to be: 未, 不, 无. */
export function negates(text: string): boolean {
  return segment(text).some(({ tags }) => Boolean(tags?.negates || tags?.without));
}

function isBad({ tags }: Token): boolean {
  return tags?.better === 'less' && (!tags.head || tags.head === 'duration');
}

/** How grave something bad is: “不发生重大事故” leaves smaller ones open. */
const GRADES = wordList('较大 重大 特大 恶性 群体性 责任');

/** Whether a promise speaks of a graver kind of thing than a text does. */
export function isGraver(thing: string, told: string): boolean {
  return wordsIn(GRADES, thing).some((grade) => !told.includes(grade));
}

/** Whether a name counts those that are without the bad thing: 无走私村居个数. */
export function isSpared(name: string): boolean {
  return segment(name).some(({ tags }) => tags?.without);
}
