import type { FiledTable } from '../model/comparison';
import type { Measure } from '../model/measure';
import type { Field, Indicator, Table } from '../model/table';
import { readMeasure } from '../language/measure/measure';
import { indicatorItems, nameKey } from './items/indicator-items';
import { measureMeaning, wordsMeaning } from './meaning';
import { pairItems } from './pair/pair-items';
import { knownOf, likeness, stageOf, type Known } from './pair/pair-tables';

/** A row of a self-evaluation or monitoring table beside the approved one; null on the side that lacks it. */
export interface HeldRow {
  readonly row: Indicator | null;
  readonly approved: Indicator | null;
  /** `words`: a target in words that says it otherwise; `same` also where nothing can be compared. */
  readonly differs: 'same' | 'target' | 'words' | 'name' | 'missing' | 'added';
}

/** Whether a table reports on goals that were approved before. */
export function reportsOnGoals({ kind }: Table): boolean {
  return stageOf(kind) !== 'goal';
}

/** The approved form (批复的目标表) of a table: of the same project by code, else by name, or of the same unit's whole; of the same year. */
export function approvedOf(table: Table, approved: readonly FiledTable[]): FiledTable | null {
  const own = knownOf({ path: '', table, index: 0 });
  let best: { readonly one: FiledTable; readonly score: number } | null = null;
  for (const one of approved) {
    if (one.table === table || reportsOnGoals(one.table)) continue;
    const known = knownOf(one);
    if (!isSameProject(own, known)) continue;
    const score = likeness(own, known);
    if (!best || score > best.score) best = { one, score };
  }
  return best?.one ?? null;
}

function isSameProject(own: Known, approved: Known): boolean {
  if (own.year !== null && approved.year !== null && own.year !== approved.year) return false;
  if (own.code !== '' && approved.code !== '') return own.code === approved.code;
  if (own.kind === 'dept-self-eval' || approved.kind === 'dept-overall')
    return (
      own.kind !== 'self-eval' && approved.kind === 'dept-overall' && own.unit === approved.unit
    );
  return own.name !== '' && own.name === approved.name;
}

/** Row by row, those of the table in its order, then those that only the approved form has. */
export function heldAgainst(table: Table, approved: Table): HeldRow[] {
  const ofYear = annual(approved);
  const olds = indicatorItems({ ...approved, indicators: ofYear });
  const news = indicatorItems(table);
  const met = new Map(pairItems(olds, news).map(([old, now]) => [now, ofYear[old]!]));
  const rows = table.indicators.map((row, index): HeldRow => {
    const old = met.get(index);
    return old
      ? { row, approved: old, differs: differenceOf(row, old) }
      : { row, approved: null, differs: 'added' };
  });
  const known = new Set(met.values());
  const gone = ofYear.filter((old) => !known.has(old) && old.name && !old.name.isBlank);
  return [
    ...rows,
    ...gone.map((old): HeldRow => ({ row: null, approved: old, differs: 'missing' })),
  ];
}

/** The rows of the year; of a form that has no others, all. */
function annual({ indicators }: Table): readonly Indicator[] {
  const own = indicators.filter(({ block }) => block.term === 'annual');
  return own.length > 0 ? own : indicators;
}

function differenceOf(row: Indicator, approved: Indicator): HeldRow['differs'] {
  const [told, wanted] = [targetOf(row), approved.measure];
  const target = compareTargets(told, wanted);
  if (target !== 'same') return target;
  const isRenamed = nameKey(row.name) !== nameKey(approved.name);
  return isRenamed && row.name && approved.name ? 'name' : 'same';
}

/** An adjusted target stands beside the approved one, which is the one to hold against. */
function targetOf({ cells, measure, unit }: Indicator): Measure {
  const initial: Field | undefined = cells.initial;
  if (!initial || initial.isBlank) return measure;
  return readMeasure(initial.text, { unit: unit?.text ?? '' });
}

/** Sign and unit count only where both say one: many evaluations repeat the figure alone. */
function compareTargets(told: Measure, wanted: Measure): 'same' | 'target' | 'words' {
  if (isOpen(told) || isOpen(wanted)) return 'same';
  const isStated = ({ low, from }: Measure): boolean => low !== null || from !== null;
  if (!isStated(told) || !isStated(wanted)) {
    if (wordsMeaning(told.text) === wordsMeaning(wanted.text)) return 'same';
    return isStated(told) === isStated(wanted) ? 'words' : 'target';
  }
  const sides = [told, wanted] as const;
  const isSigned = sides.every(({ operator }) => operator !== null);
  const hasUnit = sides.every(({ unit }) => unit !== null);
  const [a, b] = sides.map((side) => bare(side, isSigned, hasUnit));
  return a === b ? 'same' : 'target';
}

function isOpen({ kind }: Measure): boolean {
  return kind === 'blank' || kind === 'placeholder';
}

function bare(measure: Measure, isSigned: boolean, hasUnit: boolean): string {
  return measureMeaning({
    ...measure,
    operator: isSigned ? measure.operator : null,
    ...(hasUnit ? {} : { unit: null, kind: 'number' as const, per: null }),
  });
}
