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
  let words = '';
  for (let group = count - 1; group >= 0; group -= 1) {
    const four = digits.slice(
      Math.max(0, digits.length - 4 * (group + 1)),
      digits.length - 4 * group,
    );
    const said = fourDigits(four.padStart(4, '0'));
    if (said === '') continue;
    const gapBefore = words !== '' && four.padStart(4, '0').startsWith('0');
    words += (gapBefore ? '零' : '') + said + (GROUPS[group] ?? '');
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
