/**
 * A table of words to look for in a text. The longest word that stands at a place wins, so what a word does not mean is said by a
 * longer entry: “年度” beside “度”, “投诉处理率” beside “投诉”.
 */
export interface Lexicon<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** A word found at `[start, end)`. */
export interface Found<T> extends Entry<T> {
  readonly start: number;
  readonly end: number;
}

/** Builds the table once; of entries with the same word the last one counts. */
export function lexicon<T>(entries: Iterable<readonly [word: string, value: T]>): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [word, value] of new Map(entries)) {
    const first = word.charAt(0);
    const group = byFirst.get(first);
    if (group) group.push({ word, value });
    else byFirst.set(first, [{ word, value }]);
  }
  byFirst.forEach((group) => group.sort((a, b) => b.word.length - a.word.length));
  return { byFirst };
}

/** Groups of words that share a value: `{ '租金 房屋租赁': '租赁' }` written as rows of words and value. */
export function grouped<T>(rows: Iterable<readonly [words: string, value: T]>): [string, T][] {
  const entries: [string, T][] = [];
  for (const [words, value] of rows) {
    for (const word of words.split(' ')) entries.push([word, value]);
  }
  return entries;
}

/** The longest word that stands at a place, or null. */
export function wordAt<T>(words: Lexicon<T>, text: string, at: number): Found<T> | null {
  const group = words.byFirst.get(text.charAt(at));
  if (!group) return null;
  for (const { word, value } of group) {
    if (text.startsWith(word, at)) return { word, value, start: at, end: at + word.length };
  }
  return null;
}

/** Every word of the table in a text, from left to right, none inside another. */
export function findWords<T>(words: Lexicon<T>, text: string): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < text.length;) {
    const hit = wordAt(words, text, at);
    if (hit) found.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return found;
}
