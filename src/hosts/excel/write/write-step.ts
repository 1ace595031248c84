import type { CellIndex } from '../../cell-areas';
import type { OwnWrites } from '../../own-writes';
import type { SheetPlan } from '../../write-plan';
import type { Target } from './put-content';
import type { Before } from './sheet-before';

/** A sheet's plan, and what the sheet held before. */
export interface Step {
  readonly plan: SheetPlan;
  readonly before: Before;
}

/** The cells that get a text. */
export function cellsOf({ texts }: SheetPlan): CellIndex[] {
  return texts.map(({ place }) => place);
}

/** Where a step is carried out, or taken back. */
export function targetOf(
  sheet: Excel.Worksheet,
  { before: { id, name, permission } }: Step,
  ownWrites: OwnWrites,
  { mayFormat }: Pick<Target, 'mayFormat'> = permission,
): Target {
  return { sheet, id, name, ownWrites, mayFormat };
}

/** Only then the marks on the sheet are of concern. */
export function movesRows(plans: readonly SheetPlan[]): boolean {
  return plans.some(({ rows }) => rows.length > 0);
}
