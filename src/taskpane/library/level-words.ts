import type { Level2Code } from '../../library/expenditure-kind';

/** 二级指标 by their codes in the library, in the order of a form. */
export const LEVEL_WORDS: readonly (readonly [code: Level2Code, word: string])[] = [
  ['量', '数量指标'],
  ['质', '质量指标'],
  ['时', '时效指标'],
  ['成', '成本指标'],
  ['经', '经济效益'],
  ['社', '社会效益'],
  ['生', '生态效益'],
  ['续', '可持续影响'],
  ['满', '满意度'],
];

/** 一级指标 with the codes of what stands under them, for those who look for all of one. */
export const LEVEL1_WORDS: readonly (readonly [codes: string, word: string])[] = [
  ['量质时', '产出指标'],
  ['成', '成本指标'],
  ['经社生续', '效益指标'],
  ['满', '满意度指标'],
];

export function levelWord(code: Level2Code): string {
  return LEVEL_WORDS.find(([one]) => one === code)?.[1] ?? '';
}
