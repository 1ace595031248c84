import { DOUBLED } from './typos';

/** A word that stands twice in a row, and where it begins. */
export interface RepeatedWord {
  readonly word: string;
  readonly start: number;
}

/** Words of two to four characters that are written twice in a row; idioms such as 研究研究 are none, nor is 宣传宣传部. */
export function repeatedWords(text: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  const pattern = /([一-鿿]{2,4})\1/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[1]!;
    const same = word.split('').every((char) => char === word.charAt(0));
    const next = text.charAt(match.index + match[0].length);
    if (same || DOUBLED.has(match[0]) || /[部局处科股]/.test(next)) continue;
    found.push({ word, start: match.index });
  }
  return found;
}
