/** Falling short of something: 未达到供暖温度, 不符合规定标准. */
const FALLS_SHORT =
  /(?:未能?|没有|不能?)(?:达到|达|符合|满足)了?(?:规定的?|相关|有关|要求的?|合同约定的?)?([一-鿿]{0,6}(?:温度|标准|要求|规定|水平))/;
/** A figure, a document or a standard says how much is meant. */
const STATED = /\d|《|合同(?:第|附件)|GB|DB|℃/;

/** By a rule that is not named: 按有关规定的标准判定, 达到规定营业时间, 达不到供暖温度. */
const UNNAMED =
  /(?:按照?|达到|达不到|符合|超过|低于|高于)(?:了)?((?:有关|相关)?规定的?[一-鿿]{0,8}?(?:标准|时间|时限|要求|温度|范围|次数|比例|期限)|[一-鿿]{2,4}(?:温度|浓度|水位))/;

/** What a text measures by though it names no rule and no figure: 有关规定的有效性标准; null where it does not. */
export function unnamedRuleIn(text: string): string | null {
  return UNNAMED.exec(text)?.[1] ?? null;
}

/** What a text says is fallen short of, without blanks: 供暖温度; null where it speaks of no such thing. */
export function shortfallIn(text: string): string | null {
  return FALLS_SHORT.exec(text)?.[1] ?? null;
}

/** Whether a text states a figure, a document or a standard to measure by. */
export function statesStandard(text: string): boolean {
  return STATED.test(text);
}
