/** 年中调整金额, 全年执行数③. */
const HEADING = /(?:金额|总额|数|率|情况|依据|说明|概述|来源|项目|名称)[①-⑳]?[:：]?$/;

/** Whether a text without blanks and figures reads like the heading of a column that no list knows, and no reply. */
export function looksLikeHeading(text: string): boolean {
  return HEADING.test(text);
}
