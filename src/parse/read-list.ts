import type { Area } from '../model/place';
import type { Goal, HeaderField, Table } from '../model/table';
import { planBlocks, type BlockPlan } from './block/columns';
import { dataRowsOf } from './block/data-rows';
import { fundAmount } from './funds/fund-amount';
import { FundLedger } from './funds/fund-ledger';
import type { HeaderRow } from './block/heading';
import { columnFields, readIndicators } from './block/indicators';
import { frameOf, kindOf } from './kind';
import { labelOf } from './head/head';
import type { Lattice } from './sheet/lattice';
import type { Slot } from './sheet/slot';
import { pagesOf, type Segment } from './sheet/segments';
import { moneyUnitIn } from '../language/money/money';
import { titleIn } from './sheet/titles';
import { yearIn } from './year';

const SUM = /^(合计|总计|小计)$/;

/** One project of a list, and its rows. */
interface Entry {
  readonly name: Slot;
  readonly rows: number[];
}

/**
 * Reads a list of projects (项目绩效目标公开表): one header for all, with 项目名称, amount and goal in columns beside the
 * indicators. Each project is a table of its own. Null when the segment is no such list.
 */
export function readList(lattice: Lattice, segment: Segment): Table[] | null {
  const tables: Table[] = [];
  const entries: { readonly header: HeaderRow; readonly entry: Entry }[] = [];
  for (const { header, rows } of pagesOf(segment)) {
    const name = nameColumn(lattice, header);
    if (!name) continue;
    for (const row of rows) {
      const slot = lattice.at(row, name.col);
      const last = entries[entries.length - 1];
      if (!slot.blank && slot.row === row && !(last && repeats(lattice, header, last, slot)))
        entries.push({ header, entry: { name: slot, rows: [row] } });
      else if (last) last.entry.rows.push(row);
    }
  }
  if (entries.length === 0) return null;
  const above = new Map<HeaderRow, Above>();
  for (const { header, entry } of entries) {
    const known = above.get(header) ?? readAbove(lattice, segment, header);
    above.set(header, known);
    const table = tableOf(lattice, segment, header, entry, known);
    if (table) tables.push(table);
  }
  return tables;
}

/** The same name again, with the same amount, goal and unit or none: a project whose name stands on every row. */
function repeats(
  lattice: Lattice,
  header: HeaderRow,
  last: { readonly header: HeaderRow; readonly entry: Entry },
  { row, text }: Slot,
): boolean {
  const { name, rows } = last.entry;
  if (last.header !== header || text !== name.text) return false;
  return listColumns(lattice, header).every((column) => {
    const { field, goal, fund } = labelOf(column);
    const own = lattice.at(row, column.col);
    return (
      !(field || goal || fund) || own.blank || own.text === lattice.at(rows[0]!, column.col).text
    );
  });
}

/** 项目单位（项目名称）: the unit on one row, its projects below. */
function isName({ label, text }: Slot): boolean {
  return label.field === 'project-name' || /[(（]项目名称[)）]/.test(text);
}

function nameColumn(lattice: Lattice, { row }: HeaderRow): Slot | undefined {
  const above = () => {
    const slots = lattice.slots(row - 1);
    const at = slots.findIndex((slot) => isName(slot) && lattice.at(row, slot.col).blank);
    // In the head of a form the name itself stands beside it.
    const beside = slots[at + 1]?.label ?? null;
    return !beside || beside.known || beside.column ? slots[at] : undefined;
  };
  return lattice.slots(row).find(isName) ?? above();
}

/** The headings beside those of the indicators, also when they stand on the row above. */
function listColumns(lattice: Lattice, { row, headings }: HeaderRow): Slot[] {
  const above = lattice.slots(row - 1).filter((slot) => lattice.at(row, slot.col).blank);
  return [...lattice.slots(row), ...above].filter(
    (slot) => slot.label.known && headings.every((heading) => heading.slot !== slot),
  );
}

function tableOf(
  lattice: Lattice,
  segment: Segment,
  header: HeaderRow,
  entry: Entry,
  { title: titleSlot, year, moneyUnit }: Above,
): Table | null {
  if (SUM.test(entry.name.label.key || entry.name.text.trim())) return null;
  const plans = planBlocks(lattice, header, entry.rows);
  const read = plans.map((plan) => blockOf(lattice, header, plan, entry.rows));
  const indicators = read.flatMap((block) => block.indicators).sort((a, b) => a.row - b.row);
  if (indicators.length === 0) return null;
  const emptyRows = read.flatMap((block) => block.emptyRows);
  const blocks = read.map(({ block }) => block);
  const title = titleSlot && titleSlot.field;
  const columns = listColumns(lattice, header);
  const { fields, funds, goals } = entriesOf(lattice, columns, entry, header.bottom, moneyUnit);
  const labels = new Set(columns.map(({ label }) => label.key));
  return {
    sheet: lattice.sheet,
    area: areaOf(lattice, entry),
    kind: kindOf({ title, blocks, plan: null, tasks: [], labels }),
    frame: frameOf([...indicators, ...emptyRows]),
    title,
    listed: true,
    year: year ?? yearIn(entry.name.text),
    moneyUnit,
    fields,
    funds,
    execution: null,
    plan: null,
    goals,
    tasks: [],
    blocks,
    indicators,
    emptyRows,
  };
}

/** What the lines above a list's header say for all its projects. */
interface Above extends Pick<Table, 'year' | 'moneyUnit'> {
  readonly title: Slot | null;
}

function readAbove(lattice: Lattice, segment: Segment, header: HeaderRow): Above {
  const above = segment.rows.filter((row) => row < header.row);
  return {
    title: segment.title ?? titleIn(lattice, above),
    year: yearAbove(lattice, segment, header),
    moneyUnit: noteAbove(lattice, segment, header),
  };
}

function blockOf(lattice: Lattice, header: HeaderRow, plan: BlockPlan, rows: readonly number[]) {
  const data = dataRowsOf(lattice, plan, rows);
  const lastRow = data.rows[data.rows.length - 1]?.row ?? rows[rows.length - 1]!;
  const columns = columnFields(plan);
  const term = plan.term ?? 'annual';
  const scope = plan.scope?.field ?? null;
  return readIndicators(lattice, { term, scope, columns, headerRow: header.row, lastRow }, data);
}

/** What stands under the list's own headings on the project's first row. */
function entriesOf(
  lattice: Lattice,
  columns: readonly Slot[],
  { rows }: Entry,
  top: number,
  note: Table['moneyUnit'],
): Pick<Table, 'fields' | 'funds' | 'goals'> {
  const plain: HeaderField[] = [];
  const goals: Goal[] = [];
  const ledger = new FundLedger();
  for (const slot of columns) {
    const { goal, fund } = labelOf(slot);
    const field = isName(slot) ? 'project-name' : labelOf(slot).field;
    const label = slot.field;
    const value = cellFor(lattice, slot, rows[0]!, top).field;
    if (field) plain.push({ id: field, label, value });
    else if (goal) goals.push({ label, value, term: goal === 'each' ? 'annual' : goal });
    else if (fund) {
      const money = fundAmount(
        { label, value },
        { labelled: moneyUnitIn(label.raw), note: note?.unit ?? null },
      );
      ledger.add(labelOf(slot), slot.col, { label, value, column: 'budget', money });
    }
  }
  const fields = [...plain, ...ledger.fields()].sort(
    (a, b) => a.label.place.col - b.label.place.col,
  );
  return { fields, funds: ledger.funds(), goals };
}

/** A unit's name stands once over all its projects; where merges are unknown, the cells below it are blank. */
function cellFor(lattice: Lattice, heading: Slot, row: number, top: number): Slot {
  const own = lattice.at(row, heading.col);
  const isRepeated = /^(unit|department)$/.test(heading.label.field ?? '');
  if (!own.blank || lattice.merged || !isRepeated) return own;
  for (let above = row - 1; above > top; above -= 1) {
    const slot = lattice.at(above, heading.col);
    if (!slot.blank) return slot;
  }
  return own;
}

/** The title's year, or that of a line below it. */
function yearAbove(lattice: Lattice, { rows, title }: Segment, header: HeaderRow): number | null {
  const own = title ? yearIn(title.text) : null;
  if (own !== null) return own;
  for (const row of rows) {
    if (row >= header.row) break;
    for (const { text, label } of lattice.slots(row)) {
      const year = label.known ? null : yearIn(text);
      if (year !== null) return year;
    }
  }
  return null;
}

function noteAbove(lattice: Lattice, { rows }: Segment, header: HeaderRow): Table['moneyUnit'] {
  for (const row of rows) {
    if (row >= header.row) break;
    for (const slot of lattice.slots(row)) {
      const unit = /单位/.test(slot.text) ? moneyUnitIn(slot.text) : null;
      if (unit) return { unit, place: { sheet: lattice.sheet, row, col: slot.col } };
    }
  }
  return null;
}

function areaOf(lattice: Lattice, { rows }: Entry): Area {
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    for (const slot of lattice.slots(row)) {
      left = Math.min(left, slot.col);
      right = Math.max(right, slot.right);
    }
  }
  return { top: rows[0]!, left, bottom: rows[rows.length - 1]!, right };
}
