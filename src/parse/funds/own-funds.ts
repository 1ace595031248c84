import type { Fund } from '../../model/table';
import { labelKey } from '../../language/text/normalize';

type Line = Pick<Fund, 'label' | 'column' | 'money'> & { readonly total: object | null };

const OWN = /^(单位)?自有资金$/;
const INCOME = /^(事业|经营性?|事业单位经营)收入$/;
const OTHER = /^其[他它]$/;

/**
 * 自有资金 divided below itself, as the forms of 2011 print it: 事业收入, 经营性收入 and a first 其他. The second 其他 stands
 * beside it. Where together they are more than it, they stand beside it too.
 */
export function partsOfOwnFunds<L extends Line>(lines: readonly L[]): ReadonlySet<L> {
  const within = new Set<L>();
  lines.forEach((own, index) => {
    if (!OWN.test(keyOf(own)) || !own.money) return;
    const later = lines
      .slice(index + 1)
      .filter(({ column, total }) => column === own.column && total === own.total);
    const end = later.findIndex((line) => !INCOME.test(keyOf(line)));
    const incomes = end < 0 ? later : later.slice(0, end);
    if (incomes.length === 0) return;
    const [first, second] = end < 0 ? [] : later.slice(end);
    const divided = first && second && [first, second].every((line) => OTHER.test(keyOf(line)));
    const parts = divided ? [...incomes, first] : incomes;
    const sum = parts.reduce((all, { money }) => all + (money?.fen ?? BigInt(0)), BigInt(0));
    if (sum <= own.money.fen) parts.forEach((line) => within.add(line));
  });
  return within;
}

function keyOf({ label }: Line): string {
  return labelKey(label.raw);
}
