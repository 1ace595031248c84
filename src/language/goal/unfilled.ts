/** “目标1：目标2：……”, 详见附件, 略. */
const UNFILLED = /^(?:目标|[:：.。…、\s\d])*(?:详?见附件\d*|同上|略|无|待定)?[。\s]*$/;
const NUMBERED = /目标\s*[\d一二三四五六七八九]/;

/** Whether a goal holds only what the form has printed, or a word in its place. */
export function isUnfilledGoal(text: string): boolean {
  return UNFILLED.test(text);
}

/** Whether the label of a goal has a number of its own: 目标2. */
export function isNumberedGoal(label: string): boolean {
  return NUMBERED.test(label);
}
