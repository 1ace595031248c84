const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** An amount of 分 in the capital numerals of the trade (大写金额): 316万元 → 叁佰壹拾陆万元整. */
export function uppercaseMoney(fen: bigint): string {
  const yuan = fen / BigInt(100);
  const change = Number(fen % BigInt(100));
  const whole = yuan === BigInt(0) ? '零' : wholeNumber(yuan.toString());
  const jiao = Math.floor(change / 10);
  const rest = change % 10;
  if (change === 0) return `${whole}元整`;
  const small = (jiao > 0 ? `${DIGITS[jiao]}角` : '零') + (rest > 0 ? `${DIGITS[rest]}分` : '整');
  return `${whole}元${small}`;
}

/** Groups of four digits from the left, each with its 万 or 亿; one 零 for every run of zeros between digits. */
function wholeNumber(digits: string): string {
  const count = Math.ceil(digits.length / 4);
  const padded = digits.padStart(count * 4, '0');
  let words = '';
  let gap = false;
  for (let index = 0; index < count; index += 1) {
    const four = padded.slice(index * 4, index * 4 + 4);
    const said = fourDigits(four);
    gap ||= words !== '' && four.startsWith('0');
    if (said === '') continue;
    words += (gap ? '零' : '') + said + (GROUPS[count - 1 - index] ?? '');
    gap = false;
  }
  return words;
}

function fourDigits(four: string): string {
  let words = '';
  let zero = false;
  for (let index = 0; index < 4; index += 1) {
    const digit = Number(four[index]);
    if (digit === 0) zero = words !== '';
    else {
      words += (zero ? '零' : '') + DIGITS[digit] + PLACES[3 - index];
      zero = false;
    }
  }
  return words;
}
