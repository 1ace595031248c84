import { segment, type Token } from '../segment';
import { dropBracketed, squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

/** What a goal promises without a figure: that something bad does not happen, or that something is done for all. */
export interface GoalPromise {
  readonly kind: 'none' | 'all';
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
const NOT_MORE = /不(?:再)?(?:增加|新增|产生)(?:新的|新)?/;
const SAME_IN_FULL = /应([一-鿿])尽\1/;
/** What may follow a thing: 事件的发生. */
const TAIL = /(?:的?(?:发生|出现|现象|情况|行为|问题))+$/;

/** The promises of a goal that indicators with a number can break. */
export const promisesIn = remembered((goal): readonly GoalPromise[] =>
  dropBracketed(squeeze(goal))
    .split(/[，,。；;、!！\n]/)
    .flatMap((clause): GoalPromise[] => {
      const quoted = clause.length > LONGEST ? `${clause.slice(0, LONGEST)}…` : clause;
      const full = SAME_IN_FULL.exec(clause);
      const thing = thingOfNone(clause);
      return [
        ...(thing ? [{ kind: 'none' as const, clause: quoted, thing }] : []),
        ...(full ? [{ kind: 'all' as const, clause: quoted, thing: full[0] }] : []),
      ];
    }),
);

function thingOfNone(clause: string): string | null {
  const told = IS_NONE.exec(clause);
  if (told) return named(clause.slice(0, told.index));
  const more = NOT_MORE.exec(clause);
  if (more) return named(clause.slice(more.index + more[0].length));
  const tokens = segment(clause);
  const mark = tokens.find(
    ({ text, tags }) => tags?.without || (tags?.deed === 'avoiding' && !WISHES.has(text)),
  );
  // “无欠薪投诉” and “零死亡” reach to the end; “无人机” is no promise.
  return mark ? named(clause.slice(mark.end)) : null;
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
