import type { Field, Indicator, Table, Unrecognised } from '../../../src/model/table';
import { a1, areaA1 } from '../../../src/model/place';
import { reading } from '../../support/reading';

/** All that is read of a table: what `reading` tells, and where it ends, by which unit its amounts are read, and each column's own cell. */
export function facts(table: Table): string[] {
  const { area, moneyUnit, funds, blocks, indicators, emptyRows } = table;
  const unit = moneyUnit ? ` ${moneyUnit.unit} at ${a1(moneyUnit.place)}` : '';
  return [
    `table ${areaA1(area)}${unit}`,
    ...reading(table).split('\n'),
    ...funds.map(
      ({ label, value, money }) =>
        `money ${a1(value.place)} of ${a1(label.place)} ${label.text}: ${value.text} ${money ? `${money.unit} by ${money.unitFrom}` : '-'}`,
    ),
    ...blocks.map(({ headerRow, lastRow }) => `rows ${headerRow + 1} to ${lastRow + 1}`),
    ...indicators.map(columns),
    ...emptyRows.map((row) => `empty ${columns(row)}`),
  ];
}

function columns({ row, cells, measure }: Indicator): string {
  const each = Object.entries(cells).map(([id, field]) => `${id} ${at(field)}`);
  return `cells ${row + 1}: ${each.join(' ')} ${measure.kind}`;
}

function at({ place, area, isBlank }: Field): string {
  const cell = a1(place) === areaA1(area) ? a1(place) : areaA1(area);
  return isBlank ? `(${cell})` : cell;
}

export function lost({ area, place, words }: Unrecognised): string {
  return `lost ${areaA1(area)} from ${a1(place)}: ${words.join(' ')}`;
}
