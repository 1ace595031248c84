import { CURES, HARMLESS, HARMS, NOUN_ENDS } from '../../terms/hints';
import { findWords, lexicon } from '../../text/lexicon';
import { remembered } from '../../text/remember';

/** What the characters of an unknown word make likely. */
export interface Hint {
  /** It holds a character of harm: 漏接, 空报. */
  readonly harms: boolean;
  /** It holds a word of acting against harm: 追讨, 干预. */
  readonly cures: boolean;
  /** It ends as nouns do. */
  readonly isNoun: boolean;
}

const CHARACTERS = lexicon<'harms' | 'cures' | null>([
  ...HARMS.split('').map((word): [string, 'harms'] => [word, 'harms']),
  ...CURES.split(' ').map((word): [string, 'cures'] => [word, 'cures']),
  ...HARMLESS.split(' ')
    .filter((word) => word.length > 1)
    .map((word): [string, null] => [word, null]),
]);

/** What an unknown word's characters speak for. */
export const hintOf = remembered((text): Hint => {
  const found = findWords(CHARACTERS, text);
  return {
    harms: found.some(({ value }) => value === 'harms'),
    cures: found.some(({ value }) => value === 'cures'),
    isNoun: NOUN_ENDS.test(text),
  };
});
