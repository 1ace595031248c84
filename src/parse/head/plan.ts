import type { Plan, PlanStep } from '../../model/table';
import { belowOf, extentOf, isLabel, labelOf, labelsOn, rightOf, type Head } from './head';
import type { Slot } from '../sheet/slot';

/** Reads the payment plan (资金支出计划), its checkpoints above or beside their percentages; null when the form has none. */
export function readPlan(head: Head): Plan | null {
  for (const row of head.rows) {
    for (const slot of labelsOn(head, row)) {
      if (!labelOf(slot).plan) continue;
      const steps = stepsOf(head, slot);
      const right = rightOf(head, slot);
      if (steps.length > 0 || !right || right.blank) return { label: slot.field, steps };
    }
  }
  return null;
}

function stepsOf(head: Head, plan: Slot): PlanStep[] {
  const { lattice, taken } = head;
  const bottom = Math.max(extentOf(head, plan), plan.bottom + 1);
  const steps: PlanStep[] = [];
  for (let row = plan.row; row <= bottom; row += 1) {
    const slots = lattice.own(row).filter((slot) => slot !== plan);
    if (steps.length > 0 && row > plan.bottom && slots.some(isLabel)) break;
    slots.forEach((slot, index) => {
      if (slot.label.month === null || taken.has(slot)) return;
      const value = stepValue(head, slot, slots, index);
      taken.add(slot).add(value);
      steps.push({
        label: slot.field,
        month: slot.label.month,
        value: value.field,
      });
    });
  }
  return steps;
}

/** Below where checkpoints stand side by side, else to the right. */
function stepValue(head: Head, slot: Slot, slots: readonly Slot[], index: number): Slot {
  const isRow = [slots[index - 1], slots[index + 1]].some(
    (other) => other && other.label.month !== null,
  );
  const right = rightOf(head, slot);
  return isRow || !right ? belowOf(head, slot) : right;
}
