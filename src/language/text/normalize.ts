/**
 * Spellings made comparable. Full-width signs, odd blanks and letters copied out of a PDF are the normal case in these tables.
 */

/**
 * What has one plain spelling: blanks other than the plain one, Kangxi radicals and compatibility ideographs (PDF text),
 * small and full-width forms. Chinese punctuation that prose needs (，；！？) is left out.
 */
const WIDE =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2f00-\u2fd5\uf900-\ufa6b\ufe50-\ufe6b\uff02-\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e\uffe5]/g;

const BLANKS = /[\s\u200b-\u200d\u2060]+/g;

const DIGIT = /[0-9]/;

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x205f)) return ' ';
  return char.normalize('NFKC');
}

/**
 * Full-width digits, letters, signs, brackets, colon, percent and blanks made half-width; 、。，；《》〔〕 stay.
 * Every character becomes exactly one, so positions in the result are positions in the text.
 */
export function halfWidth(text: string): string {
  return text.replace(WIDE, narrow);
}

/** Trimmed, every run of blanks and line breaks inside made one blank. */
export function collapse(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** Without any blank or line break: words as a column breaks them. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** Half-width and without any blank or line break: what labels are compared by. */
export function squeeze(text: string): string {
  return withoutBlanks(halfWidth(text));
}

/** Like `squeeze`, but two numbers stay apart: “2024 316万元” is not 2024316万元. */
export function closeUp(text: string): string {
  return halfWidth(text).replace(BLANKS, (blanks: string, at: number, whole: string) => {
    const before = whole.charAt(at - 1);
    const after = whole.charAt(at + blanks.length);
    return DIGIT.test(before) && DIGIT.test(after) ? ' ' : '';
  });
}

/** Whether only blanks are in it. */
export function isBlankText(text: string): boolean {
  return withoutBlanks(text) === '';
}

/** Remarks in round or square brackets left out, nested ones too; a bracket without its partner stays. */
export function dropBracketed(text: string): string {
  if (!/[([]/.test(text)) return text;
  const kept: string[] = [];
  const open: number[] = [];
  for (const char of text) {
    if (char === '(' || char === '[') open.push(kept.length);
    const start = char === ')' || char === ']' ? open.pop() : undefined;
    if (start === undefined) kept.push(char);
    else kept.length = start;
  }
  return kept.join('');
}

/** “1.” “2、” “1.1” “①” “一、” “十二、” before a label; “一级指标” and “3月底” have no mark after the numeral and stay. */
const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、]?|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}[、.]|[①-⑳])/;

/** “(50分)” and “(0-20)分”. */
const POINTS = /\([\d.%~–—-]{1,12}\)分/g;

const END_MARKS = ':∶︰;；*,，、。.';

/**
 * A label's bare words: no blanks, no remark such as “(万元)” or “(50分)”, no ★, no numbering before, no colon after.
 * “（一）项目名称（必填）：” and “项 目 名 称” both give 项目名称.
 */
export function labelKey(label: string): string {
  const plain = squeeze(label).replace(/[★☆※]/g, '').replace(POINTS, '');
  const bare = dropBracketed(plain)
    .replace(/^\*{1,4}/, '')
    .replace(NUMBERING, '');
  let end = bare.length;
  while (end > 0 && END_MARKS.includes(bare.charAt(end - 1))) end--;
  return bare.slice(0, end);
}
