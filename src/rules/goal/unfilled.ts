import type { Goal } from '../../model/table';

/** Blank, or only what the form has printed: “目标1：目标2：……”. */
export function isUnfilled({ value }: Goal): boolean {
  return value.isBlank || /^(目标\d*|[:：.。…、\s\d])*$/.test(value.text);
}
