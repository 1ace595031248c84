import { headerField, type Field, type Table } from '../../model/table';

/** The cells that state amounts in words or sentences: the head's amounts, the purpose, goals, and cost values. */
export function moneyFields(table: Table): Field[] {
  const head = table.funds.map(({ value }) => value);
  const purpose = headerField(table, 'purpose')?.value;
  const goals = table.goals.map(({ value }) => value);
  const values = table.indicators.flatMap(({ value }) => value ?? []);
  return [...head, ...(purpose ? [purpose] : []), ...goals, ...values].filter(
    ({ isBlank }) => !isBlank,
  );
}
