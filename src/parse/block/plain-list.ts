import type { ColumnId } from '../../model/table';
import type { BlockPlan } from './columns';
import type { DataRows } from './data-rows';
import { labelOf } from '../head/head';
import type { Lattice } from '../sheet/lattice';
import type { Segment } from '../sheet/segments';

/** Columns that only a list of indicators has beside name and target. */
const TELLING: readonly ColumnId[] = [
  'operator',
  'direction',
  'unit',
  'description',
  'basis',
  'weight',
  'actual',
  'score',
  'scoring',
];

/** “≥90%”, “12000平方米”, “及时”: a target is short. */
const LONGEST_TARGET = 40;

/**
 * Whether rows below 指标名称 and 指标值 are indicators although nothing on them tells a level: the form is titled as one of
 * performance, or names a project, and most rows have a target.
 */
export function isPlainList(
  lattice: Lattice,
  segment: Segment,
  plans: readonly BlockPlan[],
  data: readonly DataRows[],
): boolean {
  const [plan] = plans;
  if (!plan || plan.columns.has('level1') || plan.columns.has('level2')) return false;
  if (!plan.columns.has('level3') || !plan.columns.has('value')) return false;
  if (!TELLING.some((column) => plan.columns.has(column))) return false;
  const rows = data[0]?.rows ?? [];
  const targeted = rows.filter(({ cells }) => {
    const values = [cells.get('value'), cells.get('initial')];
    return values.some((slot) => slot && !slot.blank && slot.text.length <= LONGEST_TARGET);
  });
  return (
    targeted.length > 1 && targeted.length * 2 > rows.length && isOfPerformance(lattice, segment)
  );
}

/** The title, or a label above the indicators. */
function isOfPerformance(lattice: Lattice, { rows, title, headers }: Segment): boolean {
  if (title && /绩效|自评/.test(title.text)) return true;
  const first = headers[0]?.row ?? 0;
  return rows.some(
    (row) =>
      row < first &&
      lattice.slots(row).some((slot) => {
        const { goal, field } = labelOf(slot);
        return !!goal || field === 'project-name' || /绩效/.test(slot.text);
      }),
  );
}
