import type { Execution, Field, Fund } from '../../model/table';
import type { Head } from '../head/head';

/** Rate and points of the year's total (预算执行率、得分), under headings beside those of the amounts; null where the form has none. */
export function readExecution({ lattice, rows }: Head, funds: readonly Fund[]): Execution | null {
  const executed = funds.find(
    ({ role, term, column }) => role === 'total' && term === 'annual' && column === 'executed',
  );
  if (!executed) return null;
  const { row } = executed.value.place;
  const under = (heading: RegExp): { label: Field; value: Field } | null => {
    for (const above of rows.filter((one) => one < row).reverse()) {
      const slot = lattice.own(above).find(({ label }) => heading.test(label.key));
      if (slot) return { label: slot.field, value: lattice.at(row, slot.col).field };
    }
    return null;
  };
  const [rate, weight, score] = [
    under(/^(预算)?执行率/),
    under(/^(分值|权重)$/),
    under(/^(自评)?得分$/),
  ];
  if (!rate && !score) return null;
  return {
    executed,
    rateLabel: rate?.label ?? null,
    rate: rate?.value ?? null,
    weight: weight?.value ?? null,
    score: score?.value ?? null,
  };
}
