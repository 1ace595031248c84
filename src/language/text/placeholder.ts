/** What a form leaves for the unit to fill in (占位符): “**”, “XX”, “【 】”, “____”, a lone “-” or “/”. */

const ONLY_MARKS = /^[-—–_/*\\.…·。~、,，]+$/;
/** Marks that stand where a figure belongs, wherever they are. */
const MARKS = /\*{2}|_{2}|[xX×]{2}|×{1,2}(?=[年月日个人%])|[【[(（〔]\s*[】\])）〕]|…{2}|\.{4}/;
/** A single mark right after the sign: “≥*人”. */
const MARK_AFTER_SIGN = /^[≥≤=><≧≦±]+[*_×xX—…-](?!\d)/;
/** A sign or unit that still waits for its figure: “≥”, “≥%”. */
const NO_FIGURE = /^[≥≤=><≧≦±]*(?:%|元|万元|亿元)?$/;
const WORDS = /^(?:待定|待填|请填写|请填报|自行填写|填写指标值)$/;

/** Whether a half-width text without blanks is only a placeholder or still carries one. */
export function isPlaceholder(text: string): boolean {
  return [ONLY_MARKS, MARKS, MARK_AFTER_SIGN, NO_FIGURE, WORDS].some((marks) => marks.test(text));
}
