import type { SheetPlan } from '../write-plan';
import type { Before } from './sheet-before';

/** A sheet's plan, and what the sheet held before. */
export interface Step {
  readonly plan: SheetPlan;
  readonly before: Before;
}

/** Only then the marks on the sheet are of concern. */
export function movesRows(plans: readonly SheetPlan[]): boolean {
  return plans.some(({ rows }) => rows.length > 0);
}
