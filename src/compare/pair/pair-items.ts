import { similarity } from '../../language/meaning/similarity';
import { contentOf, type Item } from '../items/item';
import { pairGreedily, type Candidate } from './greedy';

/** Which item of the older version is which of the newer, by their numbers. */
export type Pairs = [number, number][];

/** From this score on two items with different names are one that was renamed. */
const RENAMED = 0.35;
/** More pairs of leftovers than this are not looked at for renaming: nobody renames that much and expects to be followed. */
const MOST_LOOKED_AT = 250_000;

/** Pairs items by key, the surest key first, then those left by their words and by what else they say. */
export function pairItems(before: readonly Item[], after: readonly Item[]): Pairs {
  const open = { before: numbers(before), after: numbers(after) };
  const pairs: Pairs = [];
  const take = (found: Pairs): void => {
    for (const pair of found) {
      pairs.push(pair);
      open.before.delete(pair[0]);
      open.after.delete(pair[1]);
    }
  };
  const rounds = Math.max(0, ...[...before, ...after].map(({ keys }) => keys.length));
  for (let round = 0; round < rounds; round += 1)
    take(sameKey(before, after, open, (item) => item.keys[round]));
  take(renamed(before, after, open));
  return pairs;
}

interface Open {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

function numbers(items: readonly Item[]): Set<number> {
  return new Set(items.map((_, index) => index));
}

function sameKey(
  before: readonly Item[],
  after: readonly Item[],
  open: Open,
  keyOf: (item: Item) => string | undefined,
): Pairs {
  const places = new Map<string, number[]>();
  for (const index of open.before) {
    const item = before[index]!;
    const key = keyOf(item);
    if (key === undefined) continue;
    const bucket = `${item.group}\n${key}`;
    const known = places.get(bucket);
    if (known) known.push(index);
    else places.set(bucket, [index]);
  }
  const candidates = new Map<string, Candidate[]>();
  for (const index of open.after) {
    const item = after[index]!;
    const key = keyOf(item);
    if (key === undefined) continue;
    const bucket = `${item.group}\n${key}`;
    for (const other of places.get(bucket) ?? []) {
      const same = contentOf(before[other]!) === contentOf(item) ? 2 : 0;
      const score = same + sharedCells(before[other]!, item);
      const list = candidates.get(bucket) ?? [];
      list.push({ before: other, after: index, score });
      candidates.set(bucket, list);
    }
  }
  return [...candidates.values()].flatMap(pairGreedily);
}

function renamed(before: readonly Item[], after: readonly Item[], open: Open): Pairs {
  const [olds, news] = [named(before, open.before), named(after, open.after)];
  if (olds.length * news.length > MOST_LOOKED_AT) return [];
  const candidates: Candidate[] = [];
  for (const old of olds) {
    for (const now of news) {
      const [a, b] = [before[old]!, after[now]!];
      if (a.group !== b.group) continue;
      const score = a.cells.length > 1 ? likeness(a, b) : similarity(a.words, b.words);
      if (score >= RENAMED) candidates.push({ before: old, after: now, score });
    }
  }
  return pairGreedily(candidates);
}

function named(items: readonly Item[], open: ReadonlySet<number>): number[] {
  return [...open].filter((index) => items[index]!.ordered);
}

function likeness(a: Item, b: Item): number {
  return 0.6 * similarity(a.words, b.words) + 0.4 * sharedCells(a, b);
}

/** What tells little of which row it is: many share it. */
const COMMON = /^(一级指标|二级指标|权重|得分)$/;

/** The share of filled cells that mean the same, 0 to 1. */
function sharedCells(a: Item, b: Item): number {
  const [left, right] = [filled(a), filled(b)];
  let same = 0;
  left.forEach((meaning, name) => {
    if (right.get(name) === meaning) same += 1;
  });
  return same / Math.max(1, left.size, right.size);
}

function filled({ cells }: Item): Map<string, string> {
  const own = cells.filter(({ name, meaning }) => meaning !== '' && !COMMON.test(name));
  return new Map(own.map(({ name, meaning }) => [name, meaning]));
}
