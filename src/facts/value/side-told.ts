import type { Indicator } from '../../model/table';
import { squeeze } from '../../language/text/normalize';

const SIDES = new Set(['正向', '反向', '逆向', '负向'].flatMap((side) => [side, `${side}指标`]));

/** Whether a column of its own says which side of the target is meant (正向、反向指标): the target then needs no sign. */
export function isSideTold({ cells }: Indicator): boolean {
  return SIDES.has(squeeze(cells.direction?.text ?? ''));
}
