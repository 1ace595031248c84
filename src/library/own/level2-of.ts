import type { Level2Code } from '../expenditure-kind';

const WORDS: readonly (readonly [Level2Code, readonly string[]])[] = [
  ['成', ['成本']],
  ['量', ['数量']],
  ['质', ['质量']],
  ['时', ['时效', '进度']],
  ['满', ['满意']],
  ['续', ['可持续', '持续影响']],
  ['生', ['生态', '环境效益']],
  ['经', ['经济效益', '经济']],
  ['社', ['社会效益', '社会']],
];

/** The level that a library's own names of 一级指标 and 二级指标 stand for; null when neither tells. */
export function level2Of(level1: string, level2: string): Level2Code | null {
  for (const text of [level2, level1]) {
    const found = WORDS.find(([, words]) => words.some((word) => text.indexOf(word) >= 0));
    if (found) return found[0];
  }
  return null;
}
