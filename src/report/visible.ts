/** Orders to a terminal, and marks that turn the direction of what follows: in a cell or a file's name they are no text. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** What a reader may be shown of a text: � for what would act instead of being seen. Tabs and line breaks stay. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '\uFFFD');
}

/** The same on one line: names of files and sheets. */
export function visibleName(name: string): string {
  return visible(name).replace(/[\t\n]/g, '\uFFFD');
}
