import type { Goal } from '../../model/table';
import { belowOf, extentOf, isLabel, labelOf, labelsOn, rightOf, type Head } from './head';
import { plainText, type Slot } from '../sheet/slot';
import { labelKey } from '../../language/text/normalize';

/** Reads the performance goals: 目标1…n, a mid-term and an annual goal, or an expected goal and what became of it. */
export function readGoals(head: Head): Goal[] {
  const goals: Goal[] = [];
  for (const row of head.rows) {
    const labels = labelsOn(head, row).filter((slot) => labelOf(slot).goal);
    labels.forEach((slot, index) => {
      if (head.taken.has(slot)) return;
      for (const value of valuesOf(head, slot, labels, index)) {
        head.taken.add(value);
        goals.push(goalOf(slot, value));
      }
    });
  }
  const isAnnual = goals.some(({ term }) => term === 'annual');
  return isAnnual ? asActual(goals) : goals.map(asAnnual);
}

/** 年度目标完成情况 heads goal and outcome; beside the goal itself it is the outcome. */
function asActual(goals: readonly Goal[]): Goal[] {
  const isDone = ({ label }: Goal): boolean => /[^及]完成情况$/.test(labelKey(label.raw));
  const isStated = goals.some((goal) => goal.term === 'annual' && !isDone(goal));
  return goals.map((goal) =>
    isStated && goal.term === 'annual' && isDone(goal) ? { ...goal, term: 'actual' } : goal,
  );
}

/** 项目总目标 is the whole project's beside a goal of the year; alone it is the form's. */
function asAnnual(goal: Goal): Goal {
  return /^(项目)?总体?目标$/.test(labelKey(goal.label.raw)) ? { ...goal, term: 'annual' } : goal;
}

function goalOf(slot: Slot, value: Slot): Goal {
  const goal = labelOf(slot).goal!;
  const field = value.field;
  return {
    label: slot.field,
    value: value === slot ? { ...field, text: plainText(slot.label.inline!.text) } : field,
    term: goal === 'each' ? 'annual' : goal,
  };
}

/** The cells that hold a label's goals; none for a label that only heads other labels. */
function valuesOf(head: Head, slot: Slot, labels: readonly Slot[], index: number): Slot[] {
  if (slot.label.inline) return [slot];
  const right = rightOf(head, slot);
  if (right && isLabel(right) && !right.label.inline) {
    return isGoal(right) && headsOthers(head, slot, right, labels, index)
      ? []
      : goalBelow(head, slot);
  }
  if ((!right || right.blank) && index > 0) {
    const [below] = goalBelow(head, slot);
    if (below && (!right || !below.blank)) return [below];
  }
  if (!right) return goalBelow(head, slot);
  if (right.blank && isHeading(head, slot)) return goalBelow(head, slot);
  return labelOf(slot).goal === 'each' ? [right] : goalsBeside(head, slot);
}

function isGoal({ label }: Slot): boolean {
  return label.goal !== null;
}

/** 年度总体目标 at the left of 预期目标 and 实际完成情况, or of 目标1, 目标2: it has no cell of its own. */
function headsOthers(
  head: Head,
  slot: Slot,
  right: Slot,
  labels: readonly Slot[],
  index: number,
): boolean {
  if (right.label.goal === 'each' || slot.bottom > right.bottom) return true;
  if (index > 0 || !belowOf(head, slot).blank) return false;
  const next = rightOf(head, right);
  if (next && !next.blank && !isGoal(next)) return true;
  return labels.length > 2 || !belowOf(head, right).blank;
}

/** A sentence below, as wide as it where merges are known, and nothing beside it: a label over its goal. */
function isHeading(head: Head, slot: Slot): boolean {
  const { lattice } = head;
  if (slot.col === lattice.slots(slot.row)[0]?.col) return false;
  const below = belowOf(head, slot);
  if (lattice.merged && below.right !== slot.right) return false;
  return !isLabel(below) && !below.label.column && below.text.length >= SENTENCE;
}

const SENTENCE = 8;

function goalBelow(head: Head, slot: Slot): Slot[] {
  const below = belowOf(head, slot);
  const isOther = isLabel(below) && !below.label.inline;
  return isOther || below.label.column || (!below.blank && !head.labels.has(below.row))
    ? []
    : [below];
}

/** Every cell beside the rows that the label stands before; one blank one when none is filled. */
function goalsBeside(head: Head, slot: Slot): Slot[] {
  const bottom = extentOf(head, slot);
  const values: Slot[] = [];
  for (let row = slot.row; row <= bottom; row += 1) {
    const value = head.labels.has(row) ? goalOn(head, slot, row) : null;
    if (value) values.push(value);
  }
  const first = rightOf(head, slot);
  return values.length > 0 || !first ? values : [first];
}

/** The goal on one of the label's rows; behind a number or a heading of its own where the row has one. */
function goalOn(head: Head, slot: Slot, row: number): Slot | null {
  const first = rightOf(head, slot, row);
  if (first?.row !== row || first.blank || isGoal(first) || first.label.key === '内容') return null;
  const second = rightOf(head, first);
  return second && !second.blank && !isLabel(second) && first.right < second.col ? second : first;
}
