import { squeeze } from '../language/text/normalize';
import { withoutYearSpans } from '../language/date/year-span';

const DIGITS = '〇一二三四五六七八九';

/** The fiscal year that a text states: “2024年度”, “（2024年）”, “二〇二四年”; null when it states none, a date, or only years from one to another. */
export function yearIn(text: string): number | null {
  const plain = withoutYearSpans(squeeze(text)).replace(/[○零]/g, '〇');
  const found = /(?:^|\D)(20\d\d)(?:年度?(?!\d{1,2}月)|年度|度|[)）])/.exec(plain);
  if (found) return Number(found[1]);
  // “预算年度：2027”
  const told = /年度[:：](20\d\d)(?!\d)/.exec(plain);
  if (told) return Number(told[1]);
  const words = /二〇([〇一二三四五六七八九])([〇一二三四五六七八九])年/.exec(plain);
  return words ? 2000 + DIGITS.indexOf(words[1]!) * 10 + DIGITS.indexOf(words[2]!) : null;
}
