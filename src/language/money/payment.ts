import { firstWordIn, wordList } from '../text/word-list';

/** Money that by its nature is paid after the year. */
const PAID_LATER = wordList('质保金 质量保证金 尾款 政府采购 跨年 结转');

/** Payments that fall due all through the year. */
const PERIODIC =
  /按(?:时|月|季度?)[^，,。；;]{0,6}(?:支付|拨付|发放|缴纳|结算)|(?:每月|每季度?|按季|按月)[^，,。；;]{0,8}(?:支付|发放|缴纳|租金)/;

/** The word of a text for money that is paid after the year: 质保金; null where it has none. */
export function paidLater(text: string): string | null {
  return firstWordIn(PAID_LATER, text);
}

/** The words of a text without blanks that promise payments all through the year: 按季支付; null where it has none. */
export function periodicPayment(text: string): string | null {
  return PERIODIC.exec(text)?.[0] ?? null;
}
