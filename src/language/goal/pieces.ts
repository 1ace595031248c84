import { holdsWord, wordList } from '../text/word-list';

/** Those who do the work are no item of a goal: 咨询单位, 评估机构. */
const DOERS = /[一-鿿]{2}(?:单位|机构|公司|企业)/g;
const BREAK = /[，,。；;、\n]|及(?!时)|和|与/;
/** What is bought or done. */
const WORK = wordList('费 租 金 购 采购 支付 举办 召开 组织 开展 完成 建设 印制 聘请 委托 改造');

/** The clauses of a goal, and the single items of their lists. */
export function goalPieces(goal: string): string[] {
  return goal
    .replace(DOERS, ' ')
    .split(BREAK)
    .filter((piece) => piece.trim() !== '');
}

/** Whether a piece speaks of something that is bought or done, and not by the way such as “加强宣传”. */
export function promisesWork(piece: string): boolean {
  return holdsWord(WORK, piece) || /\d/.test(piece);
}
