import type { Decimal } from './decimal';
import type { Money } from './money';

/** The sign of a target (计算符号). `±` is a symmetric band, “±3%以内”. */
export type Operator = '≥' | '≤' | '=' | '>' | '<' | '±';

/** A point in time as precisely as the text gives it. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * An indicator's target (指标值) as read by the value grammar: “≥90%”, “=0次”, “2024年12月底前”, “优良”.
 *
 * kind: `blank` nothing there · `placeholder` only marks such as “**” or “-” · `number` a count or size with or without unit ·
 * `percent` · `money` an amount, also per something · `date` a point or period · `enum` a word of a fixed scale (是, 合格, 优良) ·
 * `text` anything else (及时, 合理).
 */
export interface Measure {
  readonly kind:
    'blank' | 'placeholder' | 'number' | 'percent' | 'money' | 'date' | 'enum' | 'text';
  /** The text that was read, split cells joined (sign + value + unit). */
  readonly text: string;
  readonly operator: Operator | null;
  /** The operator as written: “>=”, “不低于”, “以上”; empty when there is none. */
  readonly operatorText: string;
  /** Both bounds; equal unless a range is written. Percentages are in percent points: “95%” and “0.95比例” are 95. Of money, the figure in its unit. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The unit in standard spelling (`%`, `平方米`, `元/人·月`), null when none is written. */
  readonly unit: string | null;
  /** The unit as written: “百分比”, “㎡”, “元/人*月”. */
  readonly unitText: string;
  /** What an amount or count is per: `人·月` of “元/人·月”; null when it is a total. */
  readonly per: string | null;
  /** The exact amount when the kind is `money`. */
  readonly money: Money | null;
  /** Start and end of a date or period; equal for a single date. */
  readonly from: DateParts | null;
  readonly to: DateParts | null;
  /** When one cell states several targets (“建筑面积2.6万平方米，展示面积1万平方米”), each of them; otherwise empty. */
  readonly parts: readonly Measure[];
}
