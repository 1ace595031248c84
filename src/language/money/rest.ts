/** Words that speak of money beside what a cost indicator covers. */
const REST =
  /其余|其它|其他(?:费用|支出|资金|部分)|剩余|余下|另有|另行|差额|不足部分|结余|结转|质保金|不含|不包括|未(?:含|列入|纳入|设)|部分(?:费用|资金)/;
/** Words that name who bears it, or when it is paid. */
const BEARER =
  /(?:由|从|在|用|通过|以)[^，。；;]{1,24}(?:承担|负担|解决|列支|列报|安排|支付|支出|保障|统筹|核算|反映)|(?:下一?年度?|次年|明年|20\d\d年)[^，。；;]{0,10}(?:支付|拨付|结算|列支)/;

/** Whether a clause speaks of money beside what is listed: 其余, 不含, 结转. */
export function speaksOfRest(clause: string): boolean {
  return REST.test(clause);
}

/** Whether a clause names who bears money, or when it is paid: 由单位自有资金承担, 次年支付. */
export function namesBearer(clause: string): boolean {
  return BEARER.test(clause);
}
