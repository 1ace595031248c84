const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number of a list as its format writes it (w:numFmt); unknown formats as digits. */
export function writeNumber(value: number, format: string): string {
  if (value < 1) return format.startsWith('chinese') && value === 0 ? '〇' : String(value);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return counted(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, LEGAL, ['', '拾', '佰', '仟']);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return value <= 20 ? String.fromCharCode(0x2473 + value) : `(${String(value)})`;
    case 'decimalEnclosedFullstop':
      return value <= 20 ? String.fromCharCode(0x2487 + value) : `${String(value)}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(65 + ((value - 1) % 26)).repeat(
        Math.min(1 + Math.floor((value - 1) / 26), 20),
      );
      return format === 'upperLetter' ? letter : letter.toLowerCase();
    }
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'ideographTraditional':
      return STEMS.charAt((value - 1) % 10);
    case 'ideographZodiac':
      return BRANCHES.charAt((value - 1) % 12);
    default:
      return String(value);
  }
}

/** 105 → 一百〇五; from ten thousand on as digits, which no list reaches. */
function counted(value: number, digits: string, steps: readonly string[]): string {
  if (value >= 10000) return String(value);
  const figures = String(value);
  let written = '';
  for (let i = 0; i < figures.length; i += 1) {
    const digit = Number(figures.charAt(i));
    if (digit > 0) written += digits.charAt(digit) + steps[figures.length - 1 - i]!;
    else if (/[1-9]/.test(figures.slice(i)) && figures.charAt(i - 1) !== '0')
      written += digits.charAt(0);
  }
  return written;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(value, 9999);
  let written = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}
