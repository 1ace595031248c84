/** “85.4” before the last words of a title. */
const BARE = /[^\d.]((?!20\d\d)\d{1,6}(?:\.\d{1,2})?)\s*(?:项目)?绩效/;
/** “1.” before a title is its number. */
const NUMBER = /^\s*\d{1,3}[.、．]/;

/** The figure without a unit before the name of a form (物业费85.4绩效目标表 is 85.4); null where there is none. */
export function bareFigureInTitle(title: string): string | null {
  return BARE.exec(title.replace(NUMBER, ''))?.[1] ?? null;
}
