import { lexicon, wordAt } from './text/lexicon';
import { squeeze } from './text/normalize';
import { remembered } from './text/remember';
import { allTerms } from './terms/table';
import type { Tags } from './terms/term';
import { ownWordAt } from './terms/own';

/** A piece of a text: a word of the trade with its tags, or a run of other characters between two such words. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** null for what no entry of the table names. */
  readonly tags: Tags | null;
}

const WORDS = lexicon(allTerms());
const HAN = /[一-鿿]/;

/**
 * A text as words, left to right, none inside another: the longest word of the table that stands at a place wins. Blanks are taken
 * out first; positions are those of the text without them.
 */
export const segment = remembered((text): readonly Token[] => cut(squeeze(text)));

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let other = 0;
  const close = (end: number): void => {
    if (end > other) tokens.push(...unknown(text, other, end));
  };
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (!token) {
      at += 1;
      continue;
    }
    close(at);
    tokens.push(token);
    at = token.end;
    other = at;
  }
  close(text.length);
  return tokens;
}

/** The word of the table that stands at a place, or the word of a bureau's own that is marked there. */
function tokenAt(text: string, at: number): Token | null {
  const found = wordAt(WORDS, text, at);
  if (found) return { text: found.word, start: at, end: found.end, tags: found.value };
  const own = ownWordAt(text, at);
  return own && { text: own.text, start: at, end: own.end, tags: own.tags };
}

/** Characters and signs apart: “道路，” is a word and a boundary. */
function unknown(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let from = start; from < end;) {
    const isWord = HAN.test(text.charAt(from));
    let to = from + 1;
    while (to < end && HAN.test(text.charAt(to)) === isWord) to += 1;
    tokens.push({ text: text.slice(from, to), start: from, end: to, tags: null });
    from = to;
  }
  return tokens;
}

/** Whether a token ends what a word before it reaches: a comma, a bracket, 和. */
export function isBoundary({ text, tags }: Token): boolean {
  return tags === null && !HAN.test(text.charAt(0)) && !/[a-zA-Z0-9.%]/.test(text.charAt(0));
}
