/** 预算执行率, 资金支付进度: how much of the budget is spent. */
const EXECUTION =
  /(?:预算|资金|经费)的?(?:执行|支出|使用|拨付)(?:完成)?(?:率|进度)|^(?:预算)?执行率$|支付进度/;

/** Whether a name without blanks measures how far the budget is spent, which is scored by itself. */
export function isExecutionRate(name: string): boolean {
  return EXECUTION.test(name);
}
