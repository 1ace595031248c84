// Blocks whose characters take two columns on a terminal and in a cell: CJK, kana, full-width forms, and the marks the trade uses.
const WIDE =
  /[\u1100-\u115F\u2018\u2019\u201C\u201D\u2014\u2026\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\uD840-\uD87F]/;

/** How many columns a text takes where a Latin letter takes one and a Chinese character two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
