import { headerField, type Field, type Indicator, type Table } from '../../model/table';
import { isCost } from '../level-names';
import { statedFigures, type Stated } from '../../language/goal/stated-figures';
import { countedIn, countedOf, holds } from './counted';
import { isEqual, isTarget, keeps, likeness } from './odd-figures';

/** A figure of 资金用途 or of a task that the indicator of the same thing contradicts. */
export interface Elsewhere {
  readonly where: string;
  readonly field: Field;
  readonly stated: Stated;
  readonly row: Indicator;
}

/** The figures outside of the goals that no target, no goal and no other cell repeats, with the one row that speaks of the same thing. */
export function saidElsewhere(table: Table): Elsewhere[] {
  const counted = [
    ...table.indicators.flatMap(countedOf),
    ...table.goals.flatMap(({ value }) => countedIn(value.text)),
  ];
  const rows = table.indicators.filter(
    (row) => row.block.term === 'annual' && row.value !== null && !isCost(row),
  );
  return fieldsOf(table).flatMap(({ where, field }) =>
    statedFigures(field.text).flatMap((stated): Elsewhere[] => {
      const { kind } = stated.measure;
      if (kind !== 'number' || stated.later || holds(counted, stated.measure)) return [];
      const near = rows.map((row) => likeness(stated, row));
      const most = Math.max(0.01, ...near);
      const [row, second] = rows.filter((_, at) => near[at] === most);
      if (!row || second || isTarget(stated, row) || isEqual(stated.measure, row)) return [];
      return keeps(stated, row) ? [] : [{ where, field, stated, row }];
    }),
  );
}

function fieldsOf(table: Table): { where: string; field: Field }[] {
  const purpose = headerField(table, 'purpose')?.value;
  return [
    ...(purpose ? [{ where: '资金用途', field: purpose }] : []),
    ...table.tasks.flatMap(({ content }) =>
      content ? [{ where: '主要任务', field: content }] : [],
    ),
  ];
}
