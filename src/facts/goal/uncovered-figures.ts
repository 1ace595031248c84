import { compareDecimals } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Goal, Indicator, Table } from '../../model/table';
import { unitSet } from '../../language/measure/unit';
import { leftoverIn } from '../../language/text/leftovers';
import { squeeze } from '../../language/text/normalize';
import { countsServed } from '../../language/goal/figure-words';
import { coreOf, share } from '../../language/goal/likeness';
import { rateLikeness } from '../../language/goal/rate-likeness';
import type { Stated } from '../../language/goal/stated-figures';
import { thingOf } from '../../language/goal/thing';
import { sumsOf } from './sums';
import { figuresOf, isTarget, oddFigures, oddPairs, type OddFigure } from './odd-figures';

/** From so much on a row speaks of the figure's thing: 0 to 1. */
const SPOKEN_OF = 0.5;

/** The figures of this term's goals whose thing no indicator speaks of, and whose number no cell repeats. */
export function uncoveredFigures(table: Table, term: Goal['term']): readonly OddFigure[] {
  const goals = figuresOf(table, term);
  const paired = new Set(oddPairs(table, term).map(([{ stated }]) => stated));
  return oddFigures(table, term).filter(
    ({ goal, stated, told }) =>
      !told &&
      !leftoverIn(goal.value.text) &&
      !stated.part &&
      !paired.has(stated) &&
      isOwn(stated) &&
      !table.indicators.some((row) => speaksOf(stated, row) || isTimeToo(stated, row)) &&
      !isServedBeside(stated, goals, table.indicators) &&
      !isSumOfRows(stated, table.indicators) &&
      !isPartOfSum(stated, goals, table.indicators),
  );
}

/** A figure of a thing that is told: no price, no time, no “400米” of 操场. */
function isOwn(stated: Stated): boolean {
  const { measure, object, clause } = stated;
  if (measure.kind === 'money' || measure.kind === 'date' || clause.includes('每')) return false;
  if (measure.kind === 'percent') return object.length > 3;
  return stated.words !== '' && thingOf(stated).length > 1;
}

/** How soon something is done is asked once, of whatever step: 报修响应时间 for “故障24小时内修复”. */
function isTimeToo({ measure }: Stated, row: Indicator): boolean {
  return isTime(measure) && isTime(row.measure);
}

function isTime({ unit }: Measure): boolean {
  return unit !== null && unitSet(unit) === 'time';
}

/** “为44所学校12600名学生供餐”: where one of those served is asked for, the other only says where they are. */
function isServedBeside(
  stated: Stated,
  all: readonly { readonly stated: Stated }[],
  rows: readonly Indicator[],
): boolean {
  const before = stated.clause.slice(0, stated.clause.indexOf(stated.measure.text));
  return (
    countsServed(before) &&
    all.some(
      ({ stated: other }) =>
        other !== stated &&
        other.clause === stated.clause &&
        rows.some((row) => isTarget(other, row)),
    )
  );
}

/** “覆盖62个村和24所小学” of a row that counts 86: what one clause counts is added up. */
function isPartOfSum(
  { clause }: Stated,
  all: readonly { readonly stated: Stated }[],
  rows: readonly Indicator[],
): boolean {
  const parts = all.flatMap(({ stated: { clause: own, measure } }) =>
    own === clause && measure.low && measure.kind === 'number' ? [measure.low] : [],
  );
  const sums = sumsOf(parts.slice(0, MOST_ADDED));
  return rows.some(
    ({ measure: { low, kind } }) =>
      low !== null && kind === 'number' && sums.some((sum) => compareDecimals(sum, low) === 0),
  );
}

/** More rows are not added in every way. */
const MOST_ADDED = 6;

/** “1320公里” of three rows: 县道212公里, 乡道380公里, 村道728公里. */
function isSumOfRows({ measure }: Stated, rows: readonly Indicator[]): boolean {
  const parts = rows.flatMap((row) =>
    row.measure.low && row.measure.unit === measure.unit && row.measure.per === null
      ? [row.measure.low]
      : [],
  );
  return sumsOf(parts.slice(0, MOST_ADDED)).some(
    (sum) => measure.low !== null && compareDecimals(sum, measure.low) === 0,
  );
}

/** “11月底前提交报告和8幅图”: what is delivered together is asked for once, by its date. */
const JOINED = /([^\d前]+)[和及与]\d+[^\d]*$/;
const DELIVERED_WITH = 0.4;

function speaksOf(stated: Stated, row: Indicator): boolean {
  const name = squeeze(row.name?.text ?? '');
  const told = `${name} ${squeeze(row.description?.text ?? '')}`;
  if (stated.measure.kind === 'percent')
    return rateLikeness(stated.object, name) > 0 || share(stated.object, told) >= SPOKEN_OF;
  const core = coreOf(name);
  const beside = row.measure.kind === 'date' ? JOINED.exec(stated.clause)?.[1] : undefined;
  return (
    (beside !== undefined && share(beside, told) >= DELIVERED_WITH) ||
    share(thingOf(stated), told) >= SPOKEN_OF ||
    (core.length > 2 && share(core, stated.clause) >= SPOKEN_OF)
  );
}
