/** Words that tell money from counts where a number ends in a bare 万 or 亿. */

/** The clause before “86万” speaks of money. */
export const MONEY_WORDS =
  /[费款税]|资金|经费|预算|金额|投资|补助|补贴|收入|支出|租金|成本|总价|造价|产值|工资|总额|人民币|[¥￥]/;

/** The clause counts something else: “受益人口约2万”. */
export const COUNTED_THINGS = /人[口数次]|户数|面积|数量|里程|[株只头件份]数/;

/** What may stand right after a bare 万 that means 万元: the end, punctuation, or the next part of a title. */
export const BARE_MAGNITUDE_FOLLOWERS =
  /^(?:[，,。；;、:)\]!?\s左整》”]|绩效|项目|资金|经费|预算|用于|其中|元)/;

/** What a name that ends in 数 counts when its value is money: 经费控制数, 收入增加数. */
const AMOUNTS = /[费金款额贷税]|收入|支出|损失|产值|投资|成本|预算|控制/;

/** Whether a name speaks of an amount of money. */
export function namesMoney(name: string): boolean {
  return AMOUNTS.test(name);
}

const OWN_MONEY = /其[他它]|自有|单位|自筹/;

/** Whether the label of an amount names money that is not the treasury's: 单位资金, 自筹. */
export function namesOwnMoney(label: string): boolean {
  return OWN_MONEY.test(label);
}
