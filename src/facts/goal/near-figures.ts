import { compareDecimals, type Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Goal, Indicator } from '../../model/table';
import { isOfEach } from '../../language/goal/figure-words';
import { coreOf, share } from '../../language/goal/likeness';
import { rateLikeness } from '../../language/goal/rate-likeness';
import { statedFigures, type Stated } from '../../language/goal/stated-figures';
import { sameCount } from '../../language/measure/same-unit';
import { unitSet } from '../../language/measure/unit';
import { withoutBlanks } from '../../language/text/normalize';
import { sumsOf } from './sums';

const MOST_FIGURES = 60;

/** So much of an indicator's core must stand in the figure's clause. */
const ALIKE = 0.55;
const SURE = 0.8;

/** 合格率, 使用率: so many characters name a share of nothing in particular. */
const BARE_RATE = 3;

/** The figures of a goal with the one indicator that each must mean, where both differ and nothing explains it. */
export function nearFigures(
  { value, term }: Goal,
  rows: readonly Indicator[],
): [Stated, Indicator][] {
  const all = statedFigures(value.text).slice(0, MOST_FIGURES);
  const found = new Map<Indicator, Stated>();
  for (const stated of all) {
    if (stated.later && term === 'annual') continue;
    const fits = rows.filter((row) => isAlike(stated.measure, row.measure));
    const alike = all.filter(({ measure }) => isAlike(stated.measure, measure));
    const best = only(fits, (row) => nearness(stated, row));
    // The figure and the indicator must choose each other.
    if (!best || found.has(best) || only(alike, (one) => nearness(one, best)) !== stated) continue;
    if (!agrees(stated, best, alike, fits)) found.set(best, stated);
  }
  return [...found].map(([row, stated]) => [stated, row]);
}

/** “电脑50台” and 50个: as many of the same thing, counted in other words. */
export function otherUnits({ value }: Goal, rows: readonly Indicator[]): [Stated, Indicator][] {
  return statedFigures(value.text)
    .slice(0, MOST_FIGURES)
    .flatMap((stated): [Stated, Indicator][] => {
      const { unit, low } = stated.measure;
      if (unitSet(unit ?? '') !== 'count') return [];
      const row = rows.find(
        ({ measure }) =>
          measure.unit !== unit &&
          isEqual(measure.low!, low!) &&
          unitSet(measure.unit ?? '') === 'count',
      );
      return row && nearness(stated, row) >= SURE ? [[stated, row]] : [];
    });
}

function isAlike(a: Measure, b: Measure): boolean {
  return a.kind === b.kind && a.kind !== 'money' && sameCount(a.unit, b.unit);
}

/** The one that comes nearest, and near enough; none when two are equally near. */
function only<T>(all: readonly T[], nearnessOf: (one: T) => number): T | null {
  const near = all.map(nearnessOf);
  const most = Math.max(ALIKE, ...near);
  return near.filter((one) => one === most).length === 1 ? all[near.indexOf(most)]! : null;
}

/** How surely figure and indicator are about the same thing: 0 to 1. Rates are known by the words before them alone. */
function nearness({ object, words, measure }: Stated, { name }: Indicator): number {
  const text = withoutBlanks(name?.text ?? '');
  if (isOfEach(words) !== isOfEach(text)) return 0;
  if (measure.kind !== 'percent') return share(coreOf(text), words, object);
  return rateLikeness(object, text);
}

/** The indicator keeps to the bound that the goal sets, or other figures or indicators explain the difference. */
function agrees(
  stated: Stated,
  row: Indicator,
  figures: readonly Stated[],
  rows: readonly Indicator[],
): boolean {
  const own = stated.measure.low!;
  const { low, high } = row.measure;
  const order = compareDecimals(low!, own);
  if (order === 0 || isEqual(high!, own)) return true;
  if (stated.bound === 'floor' ? order > 0 : stated.bound === 'ceiling' && order < 0) return true;
  // “实施改造，合格率100%”: which of the 合格率 it is, its own words do not say.
  const isOther = (one: Indicator) =>
    one !== row && isEqual(one.measure.low!, own) && nearness(stated, one) > 0;
  if (stated.object.length <= BARE_RATE && rows.some(isOther)) return true;
  const lowOf = ({ measure }: Stated | Indicator) => measure.low!;
  // A figure that is some other row's own explains nothing.
  const others = rows.filter((one) => one !== row).map(lowOf);
  const free = figures.map(lowOf).filter((one) => !others.some((other) => isEqual(one, other)));
  const summed = sums(figures.filter((one) => nearness(one, row) > 0).map(lowOf));
  const parts = sums(rows.filter((one) => nearness(stated, one) > 0).map(lowOf));
  return (
    [...free, ...summed].some((one) => isEqual(one, low!)) || parts.some((one) => isEqual(one, own))
  );
}

function isEqual(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0;
}

/** More figures in one unit are not added in every way. */
const MOST_ADDED = 6;

function sums(all: readonly Decimal[]): Decimal[] {
  return sumsOf(all.slice(0, MOST_ADDED));
}
