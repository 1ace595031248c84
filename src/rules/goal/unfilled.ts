import type { Goal } from '../../model/table';

/** Blank, only what the form has printed (“目标1：目标2：……”), or a word in its place. */
export function isUnfilled({ value }: Goal): boolean {
  return (
    value.isBlank ||
    /^(目标\d*|[:：.。…、\s\d])*(详?见附件\d*|同上|略|无|待定)?[。\s]*$/.test(value.text)
  );
}
