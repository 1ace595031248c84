import { compareDecimals, multiplyDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Goal, Indicator, Table } from '../../model/table';
import { isCost } from '../level-names';
import { sameUnit } from '../../language/measure/same-unit';
import { unitSet } from '../../language/measure/unit';
import { segment } from '../../language/segment';
import { squeeze } from '../../language/text/normalize';
import { isOfEach } from '../../language/goal/figure-words';
import { coreOf, share } from '../../language/goal/likeness';
import { rateLikeness } from '../../language/goal/rate-likeness';
import { statedFigures, type Stated } from '../../language/goal/stated-figures';
import { thingOf } from '../../language/goal/thing';
import { countedIn, countedOf, holds, inMinutes } from './counted';

/** A figure of a goal whose number stands nowhere among the indicators. */
export interface OddFigure {
  readonly goal: Goal;
  readonly stated: Stated;
  /** Some cell of some row repeats the number, though it is no row's own target. */
  readonly told: boolean;
}

/** The figures of this term's goals that are no indicator's target. */
export function oddFigures(table: Table, term: Goal['term']): readonly OddFigure[] {
  const rows = table.indicators;
  const counted = rows.flatMap(countedOf);
  const all = figuresOf(table, term);
  return all
    .filter(({ stated }) => {
      const own = rows.filter((row) => isTarget(stated, row));
      return own.every((row) => all.some((other) => isBetterOwner(other.stated, stated, row)));
    })
    .map((one) => ({ ...one, told: holds(counted, one.stated.measure) }));
}

/** All figures of this term's goals. */
export const figuresOf = (table: Table, term: Goal['term']) =>
  table.goals
    .filter((goal) => goal.term === term)
    .flatMap((goal) => statedFigures(goal.value.text).map((stated) => ({ goal, stated })))
    .filter(({ stated }) => !(stated.later && term === 'annual'));

/** So much nearer another must be to be the one that is meant. */
const BETTER = 0.15;
/** Nearer than this, a figure and a row of one number belong together whoever else has it. */
const OWN = 0.3;

/** “核实15分钟内、到场60分钟内”: a row of 60分钟 is the second one's, though both may be so long. */
function isBetterOwner(other: Stated, stated: Stated, row: Indicator): boolean {
  if (other === stated || !isTarget(other, row)) return false;
  const near = nearnessOf(stated, row);
  return near < OWN && nearnessOf(other, row) > near + BETTER;
}

/** The row's own target is the figure. A rate is as high as many others: only one of the same name is it. */
export function isTarget({ measure, object, clause }: Stated, row: Indicator): boolean {
  const { per, low } = row.measure;
  if (per !== null && isCost(row))
    return low !== null && isSameMeasure(clause, measure, row.measure) && isEqual(measure, row);
  if (!holds([row.measure], measure)) return false;
  return measure.kind !== 'percent' || object === '' || !isPeople(object) || isPeople(nameOf(row));
}

function isPeople(words: string): boolean {
  return words.includes('满意');
}

/** The indicators of this term whose number no goal states. */
function oddRows(table: Table, term: Goal['term']): readonly Indicator[] {
  const counted = table.goals.flatMap(({ value }) => countedIn(value.text));
  const figures = figuresOf(table, term);
  const rows = table.indicators.filter(
    (row) =>
      row.block.term === term &&
      row.value !== null &&
      row.measure.low !== null &&
      (!isCost(row) || row.measure.per !== null),
  );
  return rows.filter((row) => {
    if (!holds(counted, row.measure)) return true;
    const own = figures.filter(({ stated }) => isTarget(stated, row));
    return (
      own.length > 0 &&
      own.every(({ stated }) => rows.some((other) => isBetterMeant(other, stated, row)))
    );
  });
}

/** The figure is another row's of the same number. */
function isBetterMeant(other: Indicator, stated: Stated, row: Indicator): boolean {
  if (other === row || !isTarget(stated, other)) return false;
  const near = nearnessOf(stated, row);
  return near < OWN && nearnessOf(stated, other) > near + BETTER;
}

/** So much of an indicator's name must stand in the figure's clause, or of the figure's thing in name and description: 0 to 1. */
const NEAR = 0.55;
/** Enough where both numbers have the same digits (8650 and 8560), or both are times until something is done. */
const TOUCHED = 0.2;

/** Enough where no other figure and no other row is left that counts in this unit. */
const ALONE = 0.15;
/** Anything is counted in these. */
const COMMON = new Set('个 人 名 位 次 项 件 天 家 处'.split(' '));

/**
 * The pairs of a figure and an indicator that each have a number of their own, count in the same unit, speak of the same thing, and choose each
 * other: a slip of the pen in one of them.
 */
export function oddPairs(table: Table, term: Goal['term']): [OddFigure, Indicator][] {
  const figures = oddFigures(table, term);
  const rows = oddRows(table, term);
  return figures.flatMap((figure): [OddFigure, Indicator][] => {
    const near = nearest(rows, (one) => oddLikeness(figure, one));
    const chosen = near && nearest(figures, (one) => oddLikeness(one, near)) === figure;
    const row = chosen ? near : onlyOfUnit(figure, figures, rows);
    return row &&
      !isEqual(figure.stated.measure, row) &&
      !isProduct(figure.stated, row, term, table)
      ? [[figure, row]]
      : [];
  });
}

/** “为72家书屋每家补充新书100册” is a row's 7200册: what each of so many gets is multiplied. */
function isProduct(
  { clause, measure }: Stated,
  row: Indicator,
  term: Goal['term'],
  table: Table,
): boolean {
  const { low } = measure;
  const target = row.measure.low;
  if (!isOfEach(clause) || !low || !target) return false;
  return figuresOf(table, term).some(
    ({ stated }) =>
      stated.clause === clause &&
      stated.measure.low &&
      compareDecimals(multiplyDecimals(stated.measure.low, low), target) === 0,
  );
}

/** The one row left in the figure's unit, where no other figure is left in it and both speak of something in common. */
function onlyOfUnit(
  { stated, told }: OddFigure,
  figures: readonly OddFigure[],
  rows: readonly Indicator[],
): Indicator | null {
  const { unit } = stated.measure;
  if (told || unit === null || COMMON.has(unit) || unitSet(unit) !== 'count') return null;
  const [row, second] = rows.filter(({ measure }) => measure.unit === unit && measure.per === null);
  const isOnly = figures.filter((one) => one.stated.measure.unit === unit).length === 1;
  return row && !second && isOnly && nearnessOf(stated, row) >= ALONE ? row : null;
}

function nearest<T>(all: readonly T[], likenessOf: (one: T) => number): T | null {
  const alike = all.map(likenessOf);
  const most = Math.max(0.01, ...alike);
  return alike.filter((one) => one === most).length === 1 ? all[alike.indexOf(most)]! : null;
}

/** What another cell repeats is likely right there: only a row of the very same thing is held against it. */
function oddLikeness({ stated, told }: OddFigure, row: Indicator): number {
  const near = likeness(stated, row);
  return told && near < NEAR ? 0 : near;
}

export function likeness(stated: Stated, row: Indicator): number {
  const { clause, words, measure } = stated;
  const { measure: other } = row;
  if (measure.kind !== other.kind) return 0;
  if (measure.kind === 'percent') return rateNearness(stated, row);
  if (words === '' || !isSameMeasure(clause, measure, other)) return 0;
  const name = nameOf(row);
  if (other.per === null && (isCost(row) || isOfEach(words) !== isOfEach(name))) return 0;
  const near = nearnessOf(stated, row);
  const isSlip = digitsOf(measure) === digitsOf(other) || unitSet(measure.unit ?? '') === 'time';
  return near >= (isSlip || other.per !== null ? TOUCHED : NEAR) ? near : 0;
}

function nameOf(row: Indicator): string {
  return squeeze(row.name?.text ?? '');
}

/** How much of the row's name stands in the figure's clause, or of the figure's thing in the row: 0 to 1. */
function nearnessOf(stated: Stated, row: Indicator): number {
  const core = coreOf(nameOf(row));
  const thing = thingOf(stated);
  const told = `${isNarrower(core, stated.clause) ? '' : core} ${squeeze(row.description?.text ?? '')}`;
  return Math.max(share(core, stated.clause), thing.length > 1 ? share(thing, told) * ALMOST : 0);
}

/** 高标准农田高效节灌 is less than 高标准农田: its head stands nowhere in the clause, and is no deed. */
function isNarrower(core: string, clause: string): boolean {
  const last = segment(core).slice(-1)[0];
  return !clause.includes(core.slice(-2)) && !last?.tags?.deed;
}

/** A description in the figure's words is almost as good as a name in them. */
const ALMOST = 0.95;

function rateNearness({ object }: Stated, row: Indicator): number {
  const name = nameOf(row);
  if (isPeople(object) && isPeople(name)) return 0.6 + share(object, name) / 4;
  return rateLikeness(object, name);
}

/** The digits of a number in order, without zeros: 25 of 520, 250 and 52000. */
function digitsOf({ low }: Measure): string {
  return low ? low.digits.toString().replace(/0/g, '').split('').sort().join('') : '';
}

function isSameMeasure(clause: string, { unit }: Measure, { unit: other, per }: Measure): boolean {
  return per === null
    ? sameUnit(unit, other)
    : other?.split('/')[0] === unit && clause.includes('每');
}

/** Whether the indicator keeps the figure as a floor that may be passed, or a ceiling that may be stayed below. */
export function keeps({ measure, bound }: Stated, row: Indicator): boolean {
  const order = compareDecimals(minutesOf(row.measure), minutesOf(measure));
  return bound === 'floor' ? order >= 0 : bound === 'ceiling' ? order <= 0 : order === 0;
}

export function isEqual(measure: Measure, row: Indicator): boolean {
  return compareDecimals(minutesOf(row.measure), minutesOf(measure)) === 0;
}

function minutesOf({ low, unit }: Measure): Decimal {
  return inMinutes(low ?? parseDecimal('0')!, unit);
}
