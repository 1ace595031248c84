import type { ColumnId, Field, Indicator, Table } from '../../model/table';
import { COLUMN_NAMES } from '../../facts/column-names';
import { labelKey, squeeze } from '../../language/text/normalize';
import { measureMeaning, pointsMeaning, valueMeaning, wordsMeaning } from '../meaning';
import type { Item, Meant } from './item';

/** Told as part of the value that they belong to. */
const IN_VALUE: readonly ColumnId[] = ['operator', 'unit'];
const LEVELS: readonly ColumnId[] = ['level1', 'level2'];
const POINTS: readonly ColumnId[] = ['weight', 'score'];
const VALUES: readonly ColumnId[] = ['initial', 'previous', 'actual', 'execution', 'expected'];

/** The rows of a table's blocks. */
export function indicatorItems(table: Table): Item[] {
  return table.indicators.map((indicator) => indicatorItem(indicator));
}

function indicatorItem(indicator: Indicator): Item {
  const { name, description, level2, level1, block, row, value } = indicator;
  const called = nameKey(name ?? description);
  const level = labelKey(level2?.text ?? level1?.text ?? '');
  const place = (name ?? description ?? value ?? level2)?.place;
  return {
    subject: 'indicator',
    title: (name?.text ?? description?.text ?? '').replace(/\s+/g, ''),
    place: place ?? { sheet: '', row, col: 0 },
    group: `${block.term} ${squeeze(block.scope?.text ?? '')}`,
    keys: called === '' ? [] : [`${level}>${called}`, called],
    words: called,
    ordered: true,
    cells: cellsOf(indicator),
  };
}

/** A name without numbering, blanks and closing marks; “指标1：” before it is numbering too. */
export function nameKey(field: Field | null): string {
  return labelKey((field?.text ?? '').replace(/^\s*指标\s*\d+\s*[:：.、]/, ''));
}

function cellsOf(indicator: Indicator): Meant[] {
  const cells: Meant[] = [];
  for (const id of Object.keys(indicator.cells) as ColumnId[]) {
    const field = indicator.cells[id];
    if (!field || IN_VALUE.includes(id)) continue;
    const text = id === 'value' ? valueText(indicator, field) : field.text;
    const meaning = meaningOf(indicator, id, field);
    cells.push({ name: COLUMN_NAMES[id], said: { place: field.place, text }, meaning });
  }
  return cells;
}

/** With sign and unit where they have cells of their own. */
function valueText({ operator, unit, measure }: Indicator, field: Field): string {
  return operator || unit ? measure.text : field.text;
}

function meaningOf(indicator: Indicator, id: ColumnId, field: Field): string {
  if (field.isBlank) return '';
  if (id === 'value') return measureMeaning(indicator.measure);
  if (LEVELS.includes(id)) return labelKey(field.text);
  if (POINTS.includes(id)) return pointsMeaning(field.text);
  if (VALUES.includes(id)) return valueMeaning(field.text, indicator.unit?.text);
  return wordsMeaning(field.text);
}
