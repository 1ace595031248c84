import { segment } from '../segment';
import { remembered } from '../text/remember';
import { holdsWord, wordList } from '../text/word-list';

/** A change of either sign, and what it is measured against. */
const EITHER_WAY = wordList('变动 增减 变化 浮动 偏差 偏离 差异 同比 环比 增值 倍');

/** A rate of change is one word: 下降率. */
const RATES_OF = wordList('下降 降低 减少 压减 压缩 缩短 增长 提高 提升 增加');

/** Whether a name speaks of a rise or a fall: 提高, 下降, 缩短. */
export const namesMovement = remembered((text): boolean =>
  segment(text).some(
    ({ text: word, tags }) =>
      tags?.deed === 'rising' ||
      tags?.deed === 'falling' ||
      (tags?.head === 'rate' && holdsWord(RATES_OF, word)),
  ),
);

/** What work answers. A share of them is of the answers: 信访案件化解率. */
const EVENTS = wordList('信访 投诉 上访 事故');

/** Whether a rate tells how well work on events is done, and not how many there are. */
export function isShareOfAnswers(name: string): boolean {
  return holdsWord(EVENTS, name) && !namesMovement(name);
}

/** Whether a name speaks of a change of whatever sign: 增长, 变动幅度, 偏差, 同比. */
export function namesChange(text: string): boolean {
  return namesMovement(text) || holdsWord(EITHER_WAY, text);
}
