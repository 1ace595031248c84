import type { Decimal } from '../../model/decimal';
import type { Field, Indicator } from '../../model/table';
import { readPoints } from './points';

/** An indicator with the points that it may have (分值) and those that it has been given (得分). */
export interface Scored {
  readonly weight: Field;
  readonly full: Decimal;
  readonly score: Field;
  readonly points: Decimal;
}

/** The points of an indicator; null where one of them is no figure, or a merged cell scores several rows together. */
export function scoredOf({ weight, score }: Indicator): Scored | null {
  const [full, points] = [readPoints(weight), readPoints(score)];
  if (!weight || !score || !full || !points || isShared(weight) || isShared(score)) return null;
  return full.digits > BigInt(0) ? { weight, full, score, points } : null;
}

function isShared({ area }: Field): boolean {
  return area.bottom > area.top;
}
