import { remembered } from '../../parse/text/remember';

/**
 * How alike two short texts are, 0 to 1: Dice's coefficient over pairs of neighbouring characters,
 * which needs no word list and is indifferent to where a word was inserted.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = pairsOf(a);
  const used = new Map<string, number>();
  let shared = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const most = pairs.get(pair);
    if (most === undefined) continue;
    const before = used.get(pair) ?? 0;
    if (before === most) continue;
    shared += 1;
    used.set(pair, before + 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** Pairs of neighbouring characters, and how often each stands in a text. */
const pairsOf = remembered((text): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
});
