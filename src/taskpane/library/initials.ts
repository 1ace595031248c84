/** The first character of each initial, as 汉字 are sorted by their sound. */
const STARTS: readonly (readonly [letter: string, first: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];

const known = new Map<string, string>();

/** “物业服务面积” is wyfwmj: the initials of its sounds. Characters that are read in two ways give one of them. */
export function initialsOf(text: string): string {
  return text.replace(/[一-鿿]/g, initial).toLowerCase();
}

function initial(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  let letter = '';
  for (const [next, first] of STARTS) {
    if (first.localeCompare(sign, 'zh-CN') > 0) break;
    letter = next;
  }
  known.set(sign, letter);
  return letter;
}
