import type { Field, Goal, Indicator, Table } from '../../model/table';
import { isCost } from '../level-names';
import { coreOf, share } from '../../language/goal/likeness';
import { statedPrices, type StatedPrice } from '../../language/goal/stated-prices';
import { oddPairs } from './odd-figures';

/** A price that a cost indicator has or reckons with. */
interface Reckoned {
  readonly row: Indicator;
  readonly at: Field;
  readonly per: string;
  readonly fen: bigint;
  readonly said: string;
}

/** A price of a goal and the cost indicator that reckons with another one. */
export interface OddPrice extends Reckoned {
  readonly goal: Goal;
  readonly price: StatedPrice;
}

/** The prices of this term's goals with which no cost reckons, though one of the same thing has or reckons with a price of its own. */
export function oddPrices(table: Table, term: Goal['term']): OddPrice[] {
  const rows = table.indicators.filter((row) => row.block.term === term && isCost(row));
  const told = new Set(oddPairs(table, term).map(([, row]) => row));
  const reckoned = rows.filter((row) => !told.has(row)).flatMap(pricesOf);
  return table.goals
    .filter((goal) => goal.term === term)
    .flatMap((goal) =>
      statedPrices(goal.value.text).flatMap((price): OddPrice[] => {
        const fits = reckoned.filter(({ per }) => per === price.per);
        if (fits.some(({ fen }) => fen === price.money.fen)) return [];
        const near = fits.map(({ row }) => share(coreOf(row.name?.text ?? ''), price.clause));
        const most = Math.max(0, ...near);
        const best = fits.filter((_, at) => near[at] === most);
        const [one] = best;
        return one && best.every(({ row }) => row === one.row) ? [{ goal, price, ...one }] : [];
      }),
    );
}

/** A row's own price, or what its description reckons with. */
function pricesOf(row: Indicator): Reckoned[] {
  const { measure, value, description } = row;
  const per = (measure.per ?? '').split('·')[0]!;
  if (per !== '' && measure.money && value)
    return [{ row, at: value, per, fen: measure.money.fen, said: value.text }];
  if (!description) return [];
  return statedPrices(description.text).map((price) => ({
    row,
    at: description,
    per: price.per,
    fen: price.money.fen,
    said: price.said,
  }));
}
