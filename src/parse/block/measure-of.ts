import type { Measure } from '../../model/measure';
import { readMeasure } from '../../language/measure/measure';
import { remembered } from '../../language/text/remember';

/** Parts the cells of one key; no cell holds it. */
const BETWEEN = '\u0000';

const measureOfKey = remembered((key): Measure => {
  const [value = '', operator = '', unit = ''] = key.split(BETWEEN);
  return readMeasure(value, { operator, unit });
});

/** A target as its cells give it: the value, and the sign and the unit where a form has columns for them. */
export function measureOf(value: string, operator: string, unit: string): Measure {
  return measureOfKey([value, operator, unit].join(BETWEEN));
}
