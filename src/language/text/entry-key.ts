import { squeeze } from './normalize';

/** “一、总体绩效目标……3”: what leads to a page number in contents, and the page number. */
const PAGE = /[\s.…·。\t—-]*\d{1,3}$/;

/** What an entry of the contents and its heading have in common. */
export function entryKey(text: string): string {
  return squeeze(text.replace(PAGE, ''));
}

/** Whether a line ends as an entry of contents does. */
export function endsWithPage(text: string): boolean {
  return PAGE.test(text);
}
