import type { Field } from '../../model/table';
import { squeeze } from '../../language/text/normalize';

/** Whether a form's unit cell is what a target's unit was read from; beside “86万” it may hold anything, and stays as it is. */
export function holdsUnit(cell: Field | null, unitText: string): cell is Field {
  return cell !== null && squeeze(cell.text) === unitText;
}
