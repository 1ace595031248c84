import type { Money } from '../../model/money';
import { findAmounts } from '../../language/money/money';
import type { Amount } from '../../language/money/amount';
import { dropBracketed, squeeze } from '../../language/text/normalize';
import { gap, toleranceOf } from './tolerance';
import { listsNoParts, saysSum, statesWhole } from '../../language/money/parts';

/** The parts that a purpose lists of a budget. */
export interface PurposeParts {
  readonly amounts: readonly Amount[];
  /** They follow 其中 and may be some of the parts: together they can be too much, never too little. */
  readonly isSome: boolean;
  /** What the purpose itself says they add up to. */
  readonly stated: Amount | null;
}

/**
 * The parts that a purpose lists: amounts that each say what they are for. How a part is made up stands in brackets and switches nothing
 * off; an amount that is the budget itself is the whole, not a part. Null where the amounts are no such parts.
 */
export function partsOf(purpose: string, budget: Money): PurposeParts | null {
  const sentences = dropBracketed(squeeze(purpose))
    .split(/[。；;]/)
    .filter((sentence) => findAmounts(sentence).length > 0);
  const text = sentences.join('；');
  const [whole = '', among, again] = text.split('其中');
  if (again !== undefined || listsNoParts(text)) return null;
  const isBudget = ({ money }: Amount) =>
    gap(money.fen, budget.fen) <= toleranceOf([money, budget]);
  const before = among === undefined ? [] : findAmounts(whole);
  if (before.length > 0 && !(before.length === 1 && isBudget(before[0]!))) return null;
  const listed = findAmounts(among ?? whole);
  const hasWhole = statesWhole(among ?? whole);
  const source = among ?? whole;
  const sums = listed.filter(({ start }) => saysSum(source.slice(0, start)));
  const isSum = (one: Amount) => isBudget(one) || (sums.length === 1 && sums[0] === one);
  const amounts = hasWhole ? listed.filter((one) => !isSum(one)) : listed;
  if (hasWhole && amounts.length === listed.length) return null;
  // Each amount must say what it is for; bare figures may be anything.
  if (amounts.length < 2 || amounts.some(({ word, inWords }) => word === '' || inWords))
    return null;
  return { amounts, isSome: among !== undefined, stated: sums[0] ?? null };
}
