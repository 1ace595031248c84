import { holdsWord, wordList } from '../text/word-list';

const PAYING = wordList('支付 付款 拖欠 缴费 租金 费用');
const IN_TIME = wordList('拖欠 逾期 按时 按期 及时');

/** Whether an indicator asks that money is paid in time: 按时支付租金, 拖欠费用天数. */
export function asksForPaymentInTime(text: string): boolean {
  return holdsWord(PAYING, text) && holdsWord(IN_TIME, text);
}
