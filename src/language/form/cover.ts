/** What the cover of an 绩效文本 and its contents tell, each by the line that tells it, without blanks. */
const MARKS: readonly { readonly name: string; readonly found: RegExp }[] = [
  { name: '年度', found: /20\d\d年?.*绩效文本$|^[（(]?20\d\d年度?[）)]?$/ },
  { name: '编制单位', found: /编制(?:$|.*审核$)|^编制(?:单位|部门)?[:：]/ },
  { name: '审核单位', found: /审核$|^审核(?:单位|部门)?[:：]/ },
  { name: '目录', found: /^目录$/ },
];

/** How many things a cover is to tell. */
export const COVER_MARKS = MARKS.length;

/** Which of year, author, reviewer and contents no line tells. */
export function missingOnCover(lines: readonly string[]): string[] {
  return MARKS.filter(({ found }) => !lines.some((line) => found.test(line))).map(
    ({ name }) => name,
  );
}

/** Whether a line is the title of a performance text. */
export function isCoverTitle(line: string): boolean {
  return line.endsWith('绩效文本');
}

/** Whether a line names who wrote the text: 某局编制. */
export function isAuthorLine(line: string): boolean {
  return line.endsWith('编制');
}
