import { rule } from '../../lint/rule';
import { addDecimals, compareDecimals, type Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Severity } from '../../model/problem';
import type { Goal, Indicator } from '../../model/table';
import { isCost } from '../level-names';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';
import { unitSet } from '../../parse/text/unit';
import { coreOf, share, statedFigures, type Stated } from './stated-figures';

export const goalNumberMismatch = rule({
  id: 'goal-number-mismatch',
  title: '目标与指标数值不一致',
  severity: 'error',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标说280人次，指标写260人次，考核时不知道以哪个为准。',
  says: {
    mismatch: '绩效目标写“{stated}”，指标“{name}”的指标值是“{value}”，两处不一致，请核对。',
    unit: '绩效目标写“{stated}”，指标“{name}”的指标值是“{value}”，数量相同而计量单位不同，请统一。',
  },
  example: {
    fails: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥260人次`,
    passes: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥280人次`,
  },
  check(table, { report }) {
    for (const term of ['annual', 'multi-year'] as const) {
      const rows = table.indicators.filter(
        (row) => row.block.term === term && row.value && row.measure.low && !isCost(row),
      );
      // Every figure is held against every row; what has more of them is no form.
      if (rows.length > MOST_ROWS) continue;
      for (const goal of table.goals.filter((one) => one.term === term).slice(0, MOST_GOALS)) {
        const tell = (
          key: 'mismatch' | 'unit',
          severity: Severity,
          [{ clause }, row]: [Stated, Indicator],
        ) => {
          const stated = clause.length > LONGEST ? `${clause.slice(0, LONGEST)}…` : clause;
          report(key, {
            at: row.value!,
            data: { stated, name: nameOf(row), value: plain(row.value!) },
            related: [{ place: goal.value.place, message: `绩效目标写“${stated}”` }],
            severity,
          });
        };
        for (const pair of mismatches(goal, rows)) tell('mismatch', 'error', pair);
        for (const pair of otherUnits(goal, rows)) tell('unit', 'info', pair);
      }
    }
  },
});

const MOST_ROWS = 300;
const MOST_GOALS = 40;
const MOST_FIGURES = 60;

/** A clause is quoted as far as this. */
const LONGEST = 24;

/** So much of an indicator's core must stand in the figure's clause. */
const ALIKE = 0.55;
const SURE = 0.8;

/** The figures of a goal with the one indicator that each must mean, where both differ and nothing explains it. */
function mismatches({ value, term }: Goal, rows: readonly Indicator[]): [Stated, Indicator][] {
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
function otherUnits({ value }: Goal, rows: readonly Indicator[]): [Stated, Indicator][] {
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
  const person = /^[人名位]$/;
  const isSame = a.unit === b.unit || (person.test(a.unit ?? '') && person.test(b.unit ?? ''));
  return a.kind === b.kind && a.kind !== 'money' && a.unit !== null && isSame;
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
  if (/每|均/.test(words) !== /每|均/.test(text)) return 0;
  if (measure.kind !== 'percent') return share(coreOf(text), words, object);
  const [said, named] = [object, text].map((one) => one.replace(/满意率/g, '满意度')) as [
    string,
    string,
  ];
  const isRate = /[率度比例重]$/.test(said) && named.length > 3;
  if (isRate && (named.includes(said) || said.endsWith(named)))
    return Math.min(said.length, named.length) / Math.max(said.length, named.length) / 2 + 0.5;
  return 0;
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

/** What any two or more of them add up to. */
function sums(all: readonly Decimal[]): Decimal[] {
  const several: Decimal[] = [];
  let any: Decimal[] = [];
  for (const one of all.slice(0, MOST_ADDED)) {
    const more = any.map((sum) => addDecimals(sum, one));
    several.push(...more);
    any = [...any, one, ...more];
  }
  return several;
}
