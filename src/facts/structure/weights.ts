import { addDecimals, compareDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import { a1 } from '../../model/place';
import type { Block, Field, Indicator, Table } from '../../model/table';

const ZERO = parseDecimal('0')!;
const ONE = parseDecimal('1')!;

/** The weights (权重) of one block: those that are figures with their sum, and those that are none. */
export interface BlockWeights {
  readonly weights: readonly Field[];
  readonly sum: Decimal;
  readonly unreadable: readonly { readonly field: Field; readonly indicator: Indicator }[];
}

/** The weights of each block that has a column for them. A cell merged over several rows counts once. */
export function weightSums(table: Table): BlockWeights[] {
  return table.blocks.flatMap((block) => {
    const all = weightCells(table, block);
    if (all.length === 0) return [];
    const read = all.map((one) => ({ ...one, weight: readWeight(one.field) }));
    return [
      {
        weights: read.filter(({ weight }) => weight !== null).map(({ field }) => field),
        sum: read.reduce((sum, { weight }) => (weight ? addDecimals(sum, weight) : sum), ZERO),
        unreadable: read.filter(({ weight }) => weight === null),
      },
    ];
  });
}

function weightCells(table: Table, block: Block): { field: Field; indicator: Indicator }[] {
  const seen = new Set<string>();
  return table.indicators.flatMap((indicator) => {
    const { weight: field } = indicator;
    if (indicator.block !== block || !field || seen.has(a1(field.place))) return [];
    seen.add(a1(field.place));
    return [{ field, indicator }];
  });
}

/** “10”, “10分”, “10%”; null for anything else, also for 0. */
function readWeight({ text }: Field): Decimal | null {
  const weight = parseDecimal(text.replace(/[分%\s]/g, ''));
  return weight && compareDecimals(weight, ZERO) > 0 ? weight : null;
}

/** Whether weights add up: to the total, to it without the part of 预算执行率, or to 1 where they are written as shares. */
export function addsUp(
  sum: Decimal,
  { total, execution }: { total: number; execution: number },
): boolean {
  const right = [total, total - execution].map((one) => parseDecimal(String(one))!);
  return [ONE, ...right].some((one) => compareDecimals(sum, one) === 0);
}
