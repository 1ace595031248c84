import { compareDecimals } from '../../model/decimal';
import type { Measure } from '../../model/measure';

/** Whether a target asks for less than what was promised in the same unit: a lower floor, or a higher ceiling. */
export function fallsShort(own: Measure, promised: Measure): boolean {
  if (own.kind !== promised.kind || own.unit !== promised.unit) return false;
  if (own.kind !== 'percent' && own.kind !== 'number') return false;
  const { low } = own;
  if (!low || !promised.low) return false;
  const order = compareDecimals(low, promised.low);
  const isCeiling = [own, promised].some(({ operator }) => operator === '≤' || operator === '<');
  return isCeiling ? order > 0 : order < 0;
}
