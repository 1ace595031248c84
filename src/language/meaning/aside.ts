import { withoutBlanks } from '../text/normalize';
import { holdsWord, wordList } from '../text/word-list';

const ASIDE = wordList(
  '比例 占 ÷ / 之比 反映 体现 衡量 考核 评价 未发生 无 不发生 杜绝 避免 防止',
  '占地 占道 无线 无人机 无障碍',
);

/**
 * Whether the words of a text have no direction of their own: how a ratio is made, what an indicator is to reflect, and the wanted state
 * told beside a count of the unwanted (“全年未发生安全事故”).
 */
export function isAside(text: string): boolean {
  return holdsWord(ASIDE, withoutBlanks(text));
}
