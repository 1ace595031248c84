import { holdsWord, wordList } from '../text/word-list';

const PAYMENT = wordList('支付 拨付 缴纳 交纳 缴付 结算 付清');
/** Paying out to named people is the output itself. */
const PEOPLE = wordList(
  '补助 补贴 救助 低保 奖励 奖补 抚恤 优抚 慰问 资助 助学 养老金 待遇 工资 发放给 受益 群众 困难 残疾 老人 学生 职工',
);

/** Whether a clause says that money is paid. */
export function speaksOfPayment(clause: string): boolean {
  return holdsWord(PAYMENT, clause);
}

/** Whether a goal names those to whom money is paid out: 困难群众, 学生. */
export function namesPaidPeople(goal: string): boolean {
  return holdsWord(PEOPLE, goal);
}
