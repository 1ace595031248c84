/** 未完成, 没有达到: the words of something that was not done. */
const UNMET = /未(?:能|按期|按时|全部|完全)?(?:完成|达到|达标|实现)|没有(?:完成|达到|实现)/;

/** Whether a text tells of something that was not done as planned. */
export function saysUnmet(text: string): boolean {
  return UNMET.test(text);
}
