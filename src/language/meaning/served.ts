import { holdsWord, wordList } from '../text/word-list';

/** Spending without a served public, for which satisfaction is commonly left out. */
const NOBODY = wordList(
  '工资 社会保险 社保 公积金 养老保险 职业年金 债务 付息 还本 利息 涉密 退休费 抚恤',
);

/** Whether the money by its name serves nobody who could be asked: 工资, 债务付息. */
export function servesNobody(subject: string): boolean {
  return holdsWord(NOBODY, subject);
}
