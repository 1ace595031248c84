import { TYPOS } from './typos';

interface Typo {
  readonly wrong: string;
  readonly right: string;
}

/** A character that is meant for another wherever it stands, but in these words. */
const MISTAKEN: readonly (readonly [wrong: string, right: string, but: readonly string[]])[] = [
  ['帐', '账', '帐篷 蚊帐 营帐 床帐 帐幕 帐幔 帐房 帐子 帐棚 军帐 罗帐'.split(' ')],
];

/** The mistyped words of a text, each once, in the order of the list. */
export function typosIn(text: string): Typo[] {
  const known = TYPOS.filter(([wrong]) => text.includes(wrong)).map(([wrong, right]) => ({
    wrong,
    right,
  }));
  const found = MISTAKEN.flatMap(([wrong, right, but]) =>
    mistaken(text, wrong, but).map((word) => ({ wrong: word, right: word.replace(wrong, right) })),
  );
  const isNew = (typo: Typo, index: number) =>
    !known.some(({ wrong }) => wrong.includes(typo.wrong) || typo.wrong.includes(wrong)) &&
    found.findIndex(({ wrong }) => wrong === typo.wrong) === index;
  return [...known, ...found.filter(isNew)];
}

/** Where the character stands outside the words that it belongs to, with the character before it. */
function mistaken(text: string, wrong: string, but: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at + 2);
    if (!but.some((word) => around.includes(word)))
      words.push(text.slice(Math.max(0, at - 1), at + 1));
  }
  return words;
}
