/** What Univer asks of cjk-regex, by the engine's own Unicode classes instead of 726 KB of tables. */
const LETTERS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3031-\\u3035\\u{20000}-\\u{3FFFF}]';
const PUNCTUATION =
  '[\\u2010-\\u2027\\u3000-\\u303F\\u30FB\\uFE10-\\uFE1F\\uFE30-\\uFE4F\\uFF00-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65\\uFFE0-\\uFFEE]';

const pattern = (source) => ({ toRegExp: () => new RegExp(source, 'u') });

export const letters = () => pattern(LETTERS);
export const punctuations = () => pattern(PUNCTUATION);
export const all = () => pattern(`${LETTERS}|${PUNCTUATION}`);
