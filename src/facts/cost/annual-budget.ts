import type { Money } from '../../model/money';
import type { Fund, Table } from '../../model/table';

/** A fund whose amount could be read. */
export interface Amount extends Fund {
  readonly money: Money;
}

export function isRead(fund: Fund): fund is Amount {
  return fund.money !== null;
}

/** The year's budget (预算数、年度资金总额); never the multi-year total. */
export function annualBudget(table: Table): Amount | null {
  return (
    table.funds
      .filter(isRead)
      .find(
        ({ role, term, column }) => role === 'total' && term === 'annual' && column === 'budget',
      ) ?? null
  );
}

/** The project's total over the years (项目资金总额、中期资金总额). */
export function multiYearBudget(table: Table): Amount | null {
  return (
    table.funds
      .filter(isRead)
      .find(
        ({ role, term, column }) =>
          role === 'total' && term === 'multi-year' && column === 'budget',
      ) ?? null
  );
}
