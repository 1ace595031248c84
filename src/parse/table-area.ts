import type { Area } from '../model/place';
import type { Field } from '../model/table';
import type { Blocks } from './block/blocks';
import type { Lattice } from './sheet/lattice';
import type { HeadContents } from './head/read-head';
import type { Segment } from './sheet/segments';

/** From the title, or the first thing read, down to the last thing read; as wide as what stands on these rows. */
export function areaOf(
  lattice: Lattice,
  { rows }: Segment,
  title: Field | null,
  { fields, goals, plan, tasks }: HeadContents,
  { blocks, total }: Pick<Blocks, 'blocks' | 'total'>,
): Area {
  let [top, bottom] = [Infinity, total ?? 0];
  const reach = (from: number, to: number) => {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  };
  const cover = ({ area }: Field) => reach(area.top, area.bottom);
  if (title) cover(title);
  for (const { label, value } of [...fields, ...goals, ...(plan?.steps ?? [])]) {
    cover(label);
    cover(value);
  }
  if (plan) cover(plan.label);
  for (const { name } of tasks) cover(name);
  for (const { headerRow, lastRow } of blocks) reach(headerRow, lastRow);
  return { top, bottom, ...widthOf(lattice, rows, top, bottom) };
}

function widthOf(
  lattice: Lattice,
  rows: readonly number[],
  top: number,
  bottom: number,
): Pick<Area, 'left' | 'right'> {
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    if (row < top || row > bottom) continue;
    const slots = lattice.slots(row);
    left = Math.min(left, slots[0]?.col ?? left);
    right = Math.max(right, slots[slots.length - 1]?.right ?? right);
  }
  return { left, right };
}
