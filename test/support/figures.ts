import type { Book } from '../../src/model/grid';
import { yuan } from '../../src/model/money';
import { printDecimal } from '../../src/model/decimal';
import { findTables } from '../../src/parse/find-tables';

/** Every amount and measure that a workbook's tables state: what a safe fix must leave as it is. */
export function figuresOf(book: Book): string[] {
  return findTables(book).tables.flatMap((table) => [
    ...table.funds.map(({ money }) => (money ? yuan(money) : '')),
    ...table.indicators.map(({ measure }) =>
      [measure.low, measure.high].map((bound) => (bound ? printDecimal(bound) : '')).join('…'),
    ),
  ]);
}
