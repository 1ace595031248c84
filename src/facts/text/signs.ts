import { withoutCommonWords } from '../../language/meaning/common-words';
import { squeeze } from '../../language/text/normalize';

/** Whether a text has any character of a title's own words: 免疫规划 and 疫苗接种 are about one thing. */
export function shareSigns(title: string, text: string): boolean {
  return Array.from(ownWords(title)).some((sign) => text.includes(sign));
}

/** Whether a text has the last character of a title's own words, which says what it is: 招生 and 新生. */
export function endsAlike(title: string, text: string): boolean {
  const words = ownWords(title);
  return words !== '' && text.includes(words.charAt(words.length - 1));
}

function ownWords(title: string): string {
  return withoutCommonWords(squeeze(title)).replace(/[^一-鿿]|[的和与及等对在为]/g, '');
}
