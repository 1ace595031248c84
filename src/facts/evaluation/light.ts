import { compareDecimals, multiplyDecimals, parseDecimal, printDecimal } from '../../model/decimal';
import type { Indicator } from '../../model/table';
import { halfWidth } from '../../language/text/normalize';
import { completionOf, type Completion } from './completion';
import { divide } from './points';

/** The colours of a monitored indicator (红黄绿蓝灯). */
export type Colour = 'red' | 'yellow' | 'green' | 'blue';

export const LIGHT_NAMES: Readonly<Record<Colour, string>> = {
  red: '红',
  yellow: '黄',
  green: '绿',
  blue: '蓝',
};

export interface Light {
  readonly colour: Colour;
  readonly month: number;
  /** The share of what the months would make, in percent; null where only the target's bound counts. */
  readonly percent: string | null;
}

/** The month until which a form monitors, as the heading of its column says: “1—7月执行情况” is 7. */
export function monthOf({ block }: Indicator): number | null {
  const text = halfWidth(block.columns.execution?.text ?? '');
  const month = Number(/(\d{1,2})月(?!.*月)/.exec(text)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** The light of a monitored indicator: by the months that have passed where it counts up over the year, else by its bound. */
export function lightOf(indicator: Indicator): Light | null {
  const month = monthOf(indicator);
  const completion = completionOf(indicator, indicator.cells.execution);
  if (month === null || !completion) return null;
  if (!grows(indicator, completion))
    return { colour: completion.met ? 'green' : 'red', month, percent: null };
  const { actual, target } = completion;
  if (actual.digits < BigInt(0)) return null;
  const due = multiplyDecimals(target, { digits: BigInt(month), scale: 0 });
  const share = divide(multiplyDecimals(actual, TWELVE_HUNDRED), due, 1);
  return { colour: colourOf(share), month, percent: printDecimal(share) };
}

/** Counts of things delivered grow with the months; a rate, a limit, a day and a price hold at any time. */
function grows({ level2Kind, measure }: Indicator, { wanted }: Completion): boolean {
  const byBound = level2Kind === 'quality' || level2Kind === 'timeliness' || level2Kind === 'cost';
  return wanted === 'more' && !byBound && measure.kind !== 'percent';
}

const TWELVE_HUNDRED = parseDecimal('1200')!;
const BOUNDS = {
  red: parseDecimal('60')!,
  yellow: parseDecimal('80')!,
  blue: parseDecimal('120')!,
};

function colourOf(share: Parameters<typeof compareDecimals>[0]): Colour {
  if (compareDecimals(share, BOUNDS.red) < 0) return 'red';
  if (compareDecimals(share, BOUNDS.yellow) < 0) return 'yellow';
  return compareDecimals(share, BOUNDS.blue) < 0 ? 'green' : 'blue';
}
