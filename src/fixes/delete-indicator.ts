import type { DeleteRow, Fix } from '../model/edit';
import type { Field, Indicator, Table } from '../model/table';
import { choice } from './fix';

/** Deletes an indicator's row; none where it would take more with it than the indicator. */
export function deleteIndicator(table: Table, indicator: Indicator): Fix[] {
  return standsAlone(table, indicator) ? [choice('删去这一行', deleteRowOf(indicator))] : [];
}

/** One sheet row without formulas that holds no other indicator beside it and carries no level which other rows hang on, merged or filled down. */
export function standsAlone(table: Table, indicator: Indicator): boolean {
  const { cells, row } = indicator;
  const whole = Object.entries(cells).every(([column, field]) => {
    const isLevel = column === 'level1' || column === 'level2';
    const tall = field.area.bottom > field.area.top;
    return !field.formula && (isLevel ? !tall || field.area.top !== row : !tall);
  });
  const hangs = [...table.indicators, ...table.emptyRows].some((other) =>
    other.row === row
      ? other.cells.level3 !== cells.level3
      : other.level1?.place.row === row || other.level2?.place.row === row,
  );
  return whole && !hangs;
}

export function deleteRowOf({ row, cells }: Indicator): DeleteRow {
  const proof = [cells.level3, cells.value].filter((field): field is Field => field !== undefined);
  return {
    kind: 'delete-row',
    sheet: proof[0]!.place.sheet,
    row,
    held: proof.map(({ place, held }) => ({ place, held })),
  };
}
