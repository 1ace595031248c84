import { segment } from '../segment';
import { remembered } from '../text/remember';
import { squeeze } from '../text/normalize';
import type { Deed } from '../terms/term';
import { directionOf, isPlainDirection } from './direction/direction';
import { badWordsOf, negates } from './promise';
import { ratioIn } from './ratio';

/** “1-差错数÷总数” is turned once more. */
const TURNED = /1\s*[-－–—−]|100%?\s*[-－–—−]|减/;

/** What only a passed test is called. */
const PASSED = /(?:合格|准确|正确|达标|完好|无误|通过|及格)[一-鿿]{0,4}$/;

/** The part above the line of a share that says the opposite of its name: 不合格批次 under 合格率. null where it does not. */
function readNumerator(name: string, description: string): string | null {
  const text = squeeze(description);
  const ratio = ratioIn(text);
  if (!ratio || TURNED.test(text) || !isPlainDirection(name) || negates(name)) return null;
  const { above, below } = ratio;
  // 不合格整改批次÷不合格批次: all of them are such.
  if (negates(below) || badWordsOf(below).length > 0) return null;
  const wanted = directionOf(name, '');
  if (wanted === 'more') {
    return fallsShort(above) && directionOf(above, '') === 'less' ? above : null;
  }
  const isGood = PASSED.test(above) && !negates(above) && badWordsOf(above).length === 0;
  return wanted === 'less' && isGood ? above : null;
}

/** 未通过, 不合格; 未发现 and 未发生 tell what is as it should be. */
function fallsShort(words: string): boolean {
  const tokens = segment(words);
  return tokens.some(
    ({ tags }, at) =>
      tags?.lawless || (tags?.negates && ENDS.has(tokens[at + 1]?.tags?.deed ?? 'finding')),
  );
}

const ENDS: ReadonlySet<Deed> = new Set<Deed>(['finishing', 'punctual', 'delivering', 'handling']);

const read = remembered((both): string | null => {
  const [name = '', description = ''] = both.split('\t');
  return readNumerator(name, description);
});

/** The part above the line that says the opposite of a rate's name, such as 不合格批次 under 合格率; null for none. */
export function opposedNumerator(name: string, description: string): string | null {
  return read(`${squeeze(name)}\t${squeeze(description)}`);
}
