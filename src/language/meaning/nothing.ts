/** What a cell holds where there is nothing to tell: 无, 不涉及, a dash, several of them. */
const NOTHING = /^(?:无|暂无|没有|不适用|不涉及|空|[-—–_＿/／\\*.。、…·\s])+$/;
/** The same of a reason for a deviation. */
const NO_DEVIATION = /^(?:无|没有|不存在)(?:明显)?偏差[。.]?$/;

/** What is to come later: 待定, 待补充. Whose turn it is then, as in 待财政赋码, is an answer. */
const PUT_OFF = /^(?:待定|待补|待补充|待填|待填写|待确定|暂定|暂未确定|未定)[。.]?$/;

/** Whether a cell only puts its answer off. */
export function isPutOff(text: string): boolean {
  return PUT_OFF.test(text);
}

/** Whether a cell says only that there is nothing: 无, 不适用, “/”. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Whether a reason (偏差原因) says that there is none. */
export function saysNoDeviation(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  return saysNothing(bare) || NO_DEVIATION.test(bare);
}
