import { findWords, lexicon } from '../text/lexicon';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';
import { degreeTerms } from '../terms/table';

const WORDS = lexicon(degreeTerms());

/** Figures, and what is as good as one: a standard or a document that says how much, all or none of a thing. */
const MEASURED =
  /[\d０-９〇零一二三四五六七八九十百两半]|《|标准|规范|规程|方案|合同|协议|等级|级|类|全部|全覆盖|所有|无|达成|[A-Za-z]/;
/** Who should be, is: 应保尽保. */
const ALL_WHO_SHOULD = /^应[一-鿿]尽[一-鿿]$/;
/** What a degree is said of: at most so many characters that no word names, as in 每站 of 每站经常开展. */
const SUBJECT = 6;

/**
 * Whether a value says how well or which way and nothing that one could find reached or missed: 及时, 逐年增加, 校企深度融合,
 * 群众基本满意. False where a figure, a grade or a standard stands in it.
 */
export const isOnlyDegree = remembered((text): boolean => {
  const words = squeeze(text).replace(/[。；;，,、！]/g, '');
  if (ALL_WHO_SHOULD.test(words)) return true;
  if (words === '' || words.length > 16 || MEASURED.test(words)) return false;
  const found = findWords(WORDS, words);
  const last = found[found.length - 1];
  if (!last || last.end < words.length) return saysHowAlone(found, words);
  const said = found.reduce((sum, { word }) => sum + word.length, 0);
  const isSaid =
    said === words.length ||
    found.some(({ value, word }) => value.degree === 'how' || word.length > 1);
  return isSaid && words.length - said <= SUBJECT;
});

/** 按需, 若干个, 适当减免: how much is left to whoever does it, whatever follows. */
function saysHowAlone(found: ReturnType<typeof findWords>, words: string): boolean {
  const [first] = found as {
    readonly start: number;
    readonly end: number;
    readonly value: { readonly degree?: string };
  }[];
  return first?.start === 0 && first.value.degree === 'how' && words.length - first.end <= 4;
}

/** Whether a point in time is only a season or an end without a month: 秋季, 汛期前. */
export function isSeason(text: string): boolean {
  const words = squeeze(text)
    .replace(/^20\d\d年度?/, '')
    .replace(/(之?前后?|内|期间|完成|左右)+$/, '');
  return findWords(WORDS, words).some(
    ({ value, start, end }) => value.degree === 'season' && start === 0 && end === words.length,
  );
}
