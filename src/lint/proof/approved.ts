import type { Edit } from '../../model/edit';
import { contains, type Area } from '../../model/place';
import type { ColumnId, Table } from '../../model/table';

/** Forms that report on what was approved. */
const REPORTS: ReadonlySet<Table['kind']> = new Set(['self-eval', 'dept-self-eval', 'monitor']);

/** What those who report write themselves; every other column says what was approved. */
const REPORTED: ReadonlySet<string> = new Set<ColumnId>([
  'actual',
  'score',
  'reason',
  'source',
  'remark',
  'execution',
  'expected',
  'likelihood',
]);

/** Whether edits would change what was approved: targets, goals and budget of a self-evaluation or monitoring table, which are only reported on. */
export function changesApproved(tables: readonly Table[], edits: readonly Edit[]): boolean {
  return tables.some((table) => REPORTS.has(table.kind) && edits.some((edit) => hits(table, edit)));
}

function hits(table: Table, edit: Edit): boolean {
  if (edit.kind !== 'set-text') {
    const inBlock = table.blocks.some(
      ({ headerRow, lastRow }) => edit.row > headerRow && edit.row <= lastRow + 1,
    );
    return edit.sheet === table.sheet && inBlock;
  }
  const { sheet, row, col } = edit.place;
  return sheet === table.sheet && approvedAreas(table).some((area) => contains(area, row, col));
}

function approvedAreas({ indicators, emptyRows, goals, funds }: Table): Area[] {
  return [
    ...[...indicators, ...emptyRows].flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([column, { area }]) => (REPORTED.has(column) ? [] : [area])),
    ),
    ...goals.flatMap(({ term, value }) => (term === 'actual' ? [] : [value.area])),
    ...funds.flatMap(({ column, value }) =>
      column === 'budget' || column === 'initial' ? [value.area] : [],
    ),
  ];
}
