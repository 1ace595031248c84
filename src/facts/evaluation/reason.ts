import type { Field, Indicator } from '../../model/table';
import { saysNoDeviation } from '../../language/meaning/nothing';

/** Whether a reason (偏差原因) says nothing. */
export function saysNothing(field: Field | undefined): boolean {
  return !field || field.isBlank || saysNoDeviation(field.text);
}

/** The cell where an indicator's deviation is to be explained; undefined where the form has no such column. */
export function reasonOf({ cells }: Indicator): Field | undefined {
  return cells.reason;
}
