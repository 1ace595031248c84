import { findWords, lexicon, wordAt, type Lexicon } from './lexicon';

/** The words that one reading looks for. */
export type WordList = Lexicon<boolean>;

/**
 * A list of words, parted by blanks. A word of `but` hides the shorter one inside it: 满意, but not in 不满意.
 */
export function wordList(words: string, but = ''): WordList {
  const entries = words.split(' ').map((word): [string, boolean] => [word, true]);
  const hidden = but.split(' ').map((word): [string, boolean] => [word, false]);
  return lexicon([...entries, ...(but === '' ? [] : hidden)]);
}

/** Every word of the list in a text, in reading order. */
export function wordsIn(list: WordList, text: string): string[] {
  return findWords(list, text).flatMap(({ word, value }) => (value ? [word] : []));
}

/** The first word of the list in a text, or null. */
export function firstWordIn(list: WordList, text: string): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const found = wordAt(list, text, at);
    if (found?.value) return found.word;
    if (found) at = found.end - 1;
  }
  return null;
}

/** Whether a text holds a word of the list. */
export function holdsWord(list: WordList, text: string): boolean {
  return firstWordIn(list, text) !== null;
}

/** The word of the list that a text ends with, or null. */
export function wordAtEnd(list: WordList, text: string): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const found = wordAt(list, text, at);
    if (found?.end === text.length) return found.value ? found.word : null;
  }
  return null;
}

/** A text with every word of the list replaced. */
export function withoutWords(list: WordList, text: string, by = ''): string {
  let kept = '';
  let from = 0;
  for (const { start, end, value } of findWords(list, text)) {
    if (!value) continue;
    kept += text.slice(from, start) + by;
    from = end;
  }
  return kept + text.slice(from);
}
