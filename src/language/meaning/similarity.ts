import { remembered } from '../text/remember';

/**
 * How alike two short texts are, 0 to 1: Dice's coefficient over pairs of neighbouring characters,
 * which needs no word list and is indifferent to where a word was inserted.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  return dice(pairsOf(a), pairsOf(b), a.length + b.length - 2);
}

/** The same over single characters: indifferent to their order too. */
export function sharedCharacters(a: string, b: string): number {
  return dice(charactersOf(a), charactersOf(b), a.length + b.length);
}

type Counts = ReadonlyMap<string, number>;

function dice(a: Counts, b: Counts, size: number): number {
  let shared = 0;
  a.forEach((count, part) => (shared += Math.min(count, b.get(part) ?? 0)));
  return (2 * shared) / size;
}

const pairsOf = remembered((text) => countsOf(text, 2));
const charactersOf = remembered((text) => countsOf(text, 1));

/** The pieces of a length that stand in a text, and how often each does. */
function countsOf(text: string, length: number): Counts {
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= text.length; i += 1) {
    const piece = text.slice(i, i + length);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
