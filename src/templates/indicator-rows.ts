import type { IndicatorFacts } from './facts';
import { input, label } from './boxes';
import { levelChoices } from './choices';
import type { Box, BoxRow, Choices, Column, LevelRow, Part } from './form';

/** What a level may be called, for each level. */
type LevelNames = Readonly<Record<'level1' | 'level2', Choices>>;

type IndicatorsPart = Extract<Part, { kind: 'indicators' }>;

/** The indicator block: its header, then one row an indicator, levels merged over the rows they hold for. */
export function indicatorRows(
  { side, columns }: IndicatorsPart,
  indicators: readonly IndicatorFacts[],
  levels: readonly LevelRow[],
  wantedHeaderRows: 1 | 2,
): BoxRow[] {
  const header = headerRows(columns, wantedHeaderRows);
  const names = { level1: levelChoices('level1', levels), level2: levelChoices('level2', levels) };
  const rows = [
    ...header,
    ...indicators.map((_, index) => bodyRow(columns, indicators, names, index)),
  ];
  return side === null
    ? rows
    : rows.map((row, index) => (index === 0 ? [label(side, { down: rows.length }), ...row] : row));
}

function headerRows(columns: readonly Column[], wanted: 1 | 2): BoxRow[] {
  const grouped = columns.some((column) => column.group !== null);
  const down = grouped ? 2 : wanted;
  const top: Box[] = [];
  const below: Box[] = [];
  columns.forEach((column, index) => {
    if (column.group === null) {
      top.push(label(column.label, { across: column.across, down }));
      return;
    }
    below.push(label(column.label, { across: column.across }));
    if (columns[index - 1]?.group === column.group) return;
    const members = columns.filter((other) => other.group === column.group);
    top.push(label(column.group, { across: members.reduce((sum, one) => sum + one.across, 0) }));
  });
  return down === 2 ? [top, below] : [top];
}

function bodyRow(
  columns: readonly Column[],
  indicators: readonly IndicatorFacts[],
  names: LevelNames,
  index: number,
): BoxRow {
  const boxes: Box[] = [];
  for (const column of columns) {
    const down = spanOf(column, indicators, index);
    if (down > 0) boxes.push(bodyBox(column, indicators[index]!, names, down));
  }
  return boxes;
}

function bodyBox(column: Column, indicator: IndicatorFacts, names: LevelNames, down: number): Box {
  const { across, id } = column;
  if (id === 'level1' || id === 'level2') {
    return { ...label(indicator[id], { across, down }), list: names[id] };
  }
  const text = column.term === 'annual' ? (indicator.texts[column.id] ?? '') : '';
  const wide = column.id === 'level3' || column.id === 'description' || column.id === 'basis';
  const align = wide ? 'left' : 'center';
  return input(null, { across, align, text, ...(column.list ? { list: column.list } : {}) });
}

/** Rows that a cell of this column covers from here; 0 when the cell above already does. */
function spanOf(column: Column, indicators: readonly IndicatorFacts[], index: number): number {
  if (column.id !== 'level1' && column.id !== 'level2') return 1;
  const same = (a: IndicatorFacts | undefined, b: IndicatorFacts | undefined): boolean =>
    a?.level1 === b?.level1 && (column.id === 'level1' || a?.level2 === b?.level2);
  if (index > 0 && same(indicators[index - 1], indicators[index])) return 0;
  let end = index + 1;
  while (end < indicators.length && same(indicators[index], indicators[end])) end += 1;
  return end - index;
}
