import { headerField, type Field, type Table } from '../../model/table';
import { findAmounts } from '../../language/money/money';
import { squeeze } from '../../language/text/normalize';
import { isCost } from '../level-names';
import { gap, toleranceOf } from './tolerance';
import { namesBearer, speaksOfRest } from '../../language/money/rest';

/**
 * Whether a cell beside budget or cost explains a difference (in 分): a clause speaks of the rest and names who bears it, or states its
 * amount. “另有其他费用” alone names nothing that a reviewer could ask for.
 */
export function isExplained(table: Table, difference: bigint | null = null): boolean {
  const cost = table.indicators
    .filter(isCost)
    .flatMap(({ name, description, value, basis, cells }) => [
      name,
      description,
      value,
      basis,
      cells.remark,
      cells.reason,
    ]);
  const budget = table.funds.map(({ value }) => value);
  const fields = [...cost, ...budget, headerField(table, 'purpose')?.value];
  return fields.some((field) => !!field && explains(field, difference));
}

function explains({ text }: Field, difference: bigint | null): boolean {
  return squeeze(text)
    .split(/[。；;\n]/)
    .some((clause) => speaksOfRest(clause) && (namesBearer(clause) || names(clause, difference)));
}

/** The clause states an amount that is the difference. */
function names(clause: string, difference: bigint | null): boolean {
  return (
    difference !== null &&
    findAmounts(clause).some(({ money }) => gap(money.fen, difference) <= toleranceOf([money]))
  );
}
