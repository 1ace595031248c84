import { addDecimals, type Decimal } from '../../model/decimal';

/** What any two or more of them add up to. */
export function sumsOf(all: readonly Decimal[]): Decimal[] {
  const several: Decimal[] = [];
  let any: Decimal[] = [];
  for (const one of all) {
    const more = any.map((sum) => addDecimals(sum, one));
    several.push(...more);
    any = [...any, one, ...more];
  }
  return several;
}
