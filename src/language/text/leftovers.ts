import { remembered } from './remember';

/** What forms print for the unit to overwrite. */
export const LEFT =
  /\*{2,}|[xX×]{2,}|＿{2,}|_{2,}|【(?:\s*|[^【】]{0,8}(?:名称|内容|填写))】|^…+$|请填写|请输入|此处填写|\d+字以内|^待定$|请说明相关/;
/** Ticked or not, a box list is only a leftover when none of its boxes is ticked. */
const BOXES = /□.*□/;
const TICKED = /[☑√✓✔■]/;

/** Whether a text still is, or holds, what the form printed: a placeholder or hint, or boxes of which none is ticked. */
export const leftoverIn = remembered((text): 'left' | 'boxes' | null => {
  if (LEFT.test(text)) return 'left';
  return BOXES.test(text) && !TICKED.test(text) ? 'boxes' : null;
});
