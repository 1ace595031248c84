const STYLES = {
  1: { digits: '〇一二三四五六七八九', units: ['', '十', '百', '千'] },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] },
} as const;

const GROUPS = ['', '万', '亿', '兆'];

/** Writes each digit by itself, as years are: 2024 → 二〇二四. Other characters stay. */
export function chineseDigits(text: string, style: 1 | 2): string {
  const { digits } = STYLES[style];
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** Writes plain digits as a Chinese numeral: 3160000 → 三百一十六万 (1) or 叁佰壹拾陆万 (2). Beyond 16 digits, digit by digit. */
export function chineseNumeral(text: string, style: 1 | 2): string {
  const match = /^(\d{1,16})(?:\.(\d+))?$/.exec(text);
  if (!match) return chineseDigits(text, style);
  const whole = wholeNumeral(match[1]!, style);
  return match[2] ? `${whole}点${chineseDigits(match[2], style)}` : whole;
}

function wholeNumeral(text: string, style: 1 | 2): string {
  const { digits, units } = STYLES[style];
  // Inside a number a zero is 零 in both styles; alone, style 1 writes 〇.
  if (Number(text) === 0) return digits.charAt(0);
  let numeral = '';
  let zero = false;
  let groupWritten = false;
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text.charAt(i));
    const fromRight = text.length - 1 - i;
    if (digit === 0) zero = numeral !== '';
    else {
      numeral += (zero ? '零' : '') + digits.charAt(digit) + units[fromRight % 4]!;
      zero = false;
      groupWritten = true;
    }
    if (fromRight % 4 === 0) {
      if (groupWritten) numeral += GROUPS[fromRight / 4]!;
      groupWritten = false;
    }
  }
  return numeral;
}
