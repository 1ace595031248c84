import type { Indicator, Table } from '../../model/table';

/**
 * The rows whose targets are of the whole table: where each township has a column of its own and their sum another, those of
 * the sum; else all.
 */
export function wholeRows({ blocks, indicators }: Table): readonly Indicator[] {
  const hasSum = blocks.some(({ scope }) => scope) && blocks.some(({ scope }) => !scope);
  return hasSum ? indicators.filter(({ block }) => block.scope === null) : indicators;
}
