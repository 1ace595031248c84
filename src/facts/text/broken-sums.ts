import type { Money } from '../../model/money';
import type { Outline } from '../../model/outline';
import type { Field, Table } from '../../model/table';
import { findAmounts } from '../../language/money/money';
import { statedSums, type StatedSum } from '../../language/money/stated-sums';
import { listsNoParts } from '../../language/money/parts';
import { halfWidth } from '../../language/text/normalize';
import { annualBudget } from '../cost/annual-budget';
import { gap, toleranceOf } from '../cost/tolerance';
import { isProject } from './shared-words';

const TWENTY = BigInt(20);

/** What amounts come to, in 分. */
export function sumOf(parts: readonly { readonly money: Money }[]): bigint {
  return parts.reduce((all, { money }) => all + money.fen, BigInt(0));
}

/** The sums of a text that do not add up. Parts of which more may exist are told when they are too much, or little less: a slip of the pen. */
export function brokenSums(text: string): StatedSum[] {
  return statedSums(text).filter(({ whole, parts, isAll }) =>
    isBroken(sumOf(parts), [whole.money, ...parts.map(({ money }) => money)], isAll),
  );
}

function isBroken(sum: bigint, amounts: readonly Money[], isAll: boolean): boolean {
  const { fen } = amounts[0]!;
  const away = gap(sum, fen);
  if (away <= toleranceOf(amounts)) return false;
  return isAll || sum > fen || away * TWENTY <= fen;
}

/** The project spending that a text states, beside the budgets of all its projects, where both differ. */
export function projectSum(
  { paragraphs }: Outline,
  tables: readonly Table[],
): { at: Field; stated: Money; sum: bigint; tables: number } | null {
  const projects = tables.filter(isProject);
  const budgets = projects.flatMap((table) => annualBudget(table) ?? []);
  if (projects.length < 2 || budgets.length < projects.length) return null;
  for (const { role, field } of paragraphs) {
    if (role !== 'body' || listsNoParts(field.raw)) continue;
    const stated = findAmounts(halfWidth(field.raw)).find(({ word }) => word.endsWith(SPENDING));
    if (!stated) continue;
    const sum = sumOf(budgets);
    const amounts = [stated.money, ...budgets.map(({ money }) => money)];
    if (!isBroken(sum, amounts, false)) return null;
    return { at: field, stated: stated.money, sum, tables: projects.length };
  }
  return null;
}

const SPENDING = '项目支出';

/** Whether the text states any amount of money at all. */
export function statesSpending({ paragraphs }: Outline): boolean {
  return paragraphs.some(
    ({ role, field }) => role === 'body' && findAmounts(halfWidth(field.raw)).length > 0,
  );
}
