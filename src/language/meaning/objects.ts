import { EMPTY_WORDS, SAME_OBJECTS } from './object-words';
import { expenditureItems } from './expenditure';
import { findWords, lexicon } from '../text/lexicon';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

const EMPTY = lexicon(EMPTY_WORDS.split(' ').map((word): [string, true] => [word, true]));

const SAME = lexicon(
  SAME_OBJECTS.flatMap((row, index) =>
    row.split(' ').map((word): [string, number] => [word, index]),
  ),
);

const HAN = /[一-鿿]+/g;
/** Names of offices: “高新区行政服务中心” does the work, it is not the object of it. */
const OFFICE = /[一-鿿]{2,12}?(?:服务中心|管理局|委员会|办公室|管委会)/g;

/** What stands between the empty words of a run of Chinese characters. */
function between(run: string): string[] {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of findWords(EMPTY, run)) {
    kept.push(run.slice(from, start));
    from = end;
  }
  kept.push(run.slice(from));
  return kept;
}

/**
 * The nouns that a clause is about, once its empty words (保证, 工作, 顺利, 进行…), figures and office names are left out:
 * “按时支付2024年行政服务中心租赁费” → 租赁费. Single characters are dropped.
 */
export const objectNouns = remembered((clause): readonly string[] => {
  const runs = squeeze(clause).replace(OFFICE, ' ').match(HAN) ?? [];
  const nouns = runs.flatMap(between).filter((noun) => noun.length > 1);
  return Array.from(new Set(nouns));
});

function bigrams(nouns: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const noun of nouns) {
    for (let at = 0; at + 2 <= noun.length; at++) pairs.add(noun.slice(at, at + 2));
  }
  return pairs;
}

function topics(text: string): Set<number> {
  return new Set(findWords(SAME, squeeze(text)).map(({ value }) => value));
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return Array.from(a).some((item) => b.has(item));
}

/** A text made ready for comparison. */
export interface Objects {
  readonly items: ReadonlySet<string>;
  readonly topics: ReadonlySet<number>;
  readonly pairs: ReadonlySet<string>;
}

/** What a text is about. */
export const objectsOf = remembered((text): Objects => ({
  items: new Set(expenditureItems(text)),
  topics: topics(text),
  pairs: bigrams(objectNouns(text)),
}));

/** Whether two texts are about a common object; null when one of them names none, so that nothing can be told. */
export function shareObjects(a: Objects, b: Objects): boolean | null {
  if (isEmpty(a) || isEmpty(b)) return null;
  return meet(a.items, b.items) || meet(a.topics, b.topics) || meet(a.pairs, b.pairs);
}

function isEmpty({ items, topics: named, pairs }: Objects): boolean {
  return items.size === 0 && named.size === 0 && pairs.size === 0;
}

/** Like `shareObjects`, for two texts that are compared only once. */
export function sharesObject(a: string, b: string): boolean | null {
  return shareObjects(objectsOf(a), objectsOf(b));
}
