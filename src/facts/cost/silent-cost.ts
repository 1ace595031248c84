import type { Field, Indicator, Table } from '../../model/table';
import { nameOf } from '../../language/text/quote';
import { isCost } from '../level-names';
import { readingOf } from './cost-totals';

/** A year's cost indicator that keeps budget and cost from being compared, and why. */
export interface SilentCost {
  readonly at: Field;
  readonly reason: string;
}

/**
 * Why a table with cost indicators has no total to compare with the budget: all of them are prices of one, savings, rates or words. Null
 * where there is no cost indicator with an amount, and where price and quantity are compared with the budget, which other rules tell.
 */
export function silentCost(table: Table): SilentCost | null {
  const costs = table.indicators.filter(
    (one) =>
      one.block.term === 'annual' &&
      isCost(one) &&
      one.value !== null &&
      one.measure.kind === 'money',
  );
  const [first] = costs;
  if (!first?.value) return null;
  if (readingOf(first) === 'unit' && hasOwnQuantity(table, first)) return null;
  const reason =
    readingOf(first) === 'unit'
      ? `成本指标“${nameOf(first)}”是单价，表中没有总额，不能与预算比较`
      : readingOf(first) === 'saving'
        ? `成本指标“${nameOf(first)}”是节约的金额，表中没有成本总额，不能与预算比较`
        : null;
  return reason === null ? null : { at: first.value, reason };
}

function hasOwnQuantity({ indicators }: Table, { measure: { per } }: Indicator): boolean {
  const unit = (per ?? '').split('·')[0];
  return indicators.some(
    ({ level2Kind, measure }) =>
      level2Kind === 'quantity' && !!unit && (measure.unit ?? '').startsWith(unit),
  );
}
