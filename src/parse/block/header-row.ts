import type { ColumnWord } from '../labels/headings';
import type { HeaderRow, Heading } from './heading';
import { isLevel } from '../labels/vocabulary';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';
import { isWholeTerm } from '../labels/whole-term';
import { withScopes } from './scope-columns';

const VALUES: readonly (ColumnWord | null)[] = ['value', 'value-mid', 'adjusted', 'actual'];

/** The indicator header that stands on a row, or null. */
export function headerAt(lattice: Lattice, row: number): HeaderRow | null {
  const words = lattice.slots(row).filter(({ label }) => label.column);
  if (!words.some((slot) => slot.row === row && isLevel(slot.label.column))) return null;
  const isTarget = (slot: Slot) => hasValue(slot) || isGraded(lattice, slot);
  const sure = isSure(words, isTarget);
  if (!sure && !isLikely(words, isTarget)) return null;
  if (!sure && isSure(ownWords(lattice, row + 1), isTarget)) return null;
  const main = withoutSideLabel(
    [...words, ...wordsAbove(lattice, row, words)].sort((a, b) => a.col - b.col),
  );
  const first = firstLevel(main, sure);
  const headings = main
    .slice(first)
    .filter((slot) => !sure || slot.label.numbered || !isOverruled(slot, main))
    .map((slot) => headingOf(lattice, row, slot));
  const whole = withSecondRow(lattice, row, { row, bottom: row, sure, headings });
  return withScopes(lattice, { ...whole, headings: withWholeTerms(whole.headings) });
}

/** Of two values, one of all years and one of the year, the first has a block of its own. */
function withWholeTerms(headings: readonly Heading[]): readonly Heading[] {
  const values = headings.filter(({ word }) => word === 'value');
  const whole = values.filter(({ slot }) => isWholeTerm(slot.text));
  if (whole.length === 0 || whole.length === values.length) return headings;
  return headings.map((heading) =>
    whole.includes(heading) ? { ...heading, word: 'value-mid' } : heading,
  );
}

function ownWords(lattice: Lattice, row: number): Slot[] {
  return lattice.own(row).filter((slot) => slot.label.column);
}

/** Two numbered levels, or one beside a value. */
function isSure(words: readonly Slot[], isTarget: (slot: Slot) => boolean): boolean {
  const numbered = words.filter(({ label }) => label.numbered && isLevel(label.column)).length;
  return numbered > 1 || (numbered === 1 && words.some(isTarget));
}

/** 指标名称 and 目标值 also head other tables: what else must speak for it is the caller's to know. */
function isLikely(words: readonly Slot[], isTarget: (slot: Slot) => boolean): boolean {
  return words.length > 1 && words.some(isTarget);
}

/** 评价标准 over 优 良 中 差 holds targets, the one of 优 first. */
function isGraded(lattice: Lattice, { row, col, label }: Slot): boolean {
  if (label.column !== 'scoring' && label.column !== 'standard') return false;
  return lattice.at(row + 1, col).label.column === 'grades';
}

function hasValue({ label }: Slot): boolean {
  return VALUES.includes(label.column);
}

function firstLevel(main: readonly Slot[], sure: boolean): number {
  // 指标名称 may stand before 一级指标 and 二级指标 when no 三级指标 does.
  const isName = (slot: Slot) =>
    slot.label.column === 'level3' && slot.label.key !== '绩效指标' && !isOverruled(slot, main);
  return main.findIndex(
    (slot) => isLevel(slot.label.column) && (slot.label.numbered || !sure || isName(slot)),
  );
}

/** 绩效指标 at the left of the whole block heads no column when a name has its own. */
function withoutSideLabel(main: readonly Slot[]): Slot[] {
  const [first, ...others] = main;
  const isSide =
    first?.label.key === '绩效指标' &&
    others.some(({ label }) => label.column === 'level3' || label.column === 'content');
  return isSide ? others : [...main];
}

/** 绩效指标 beside 三级指标 is no second name, and 评价指标 beside 一级指标 no second level. */
function isOverruled({ label }: Slot, main: readonly Slot[]): boolean {
  const { column } = label;
  return (
    isLevel(column) && main.some((slot) => slot.label.numbered && slot.label.column === column)
  );
}

/** Headings of the row above in columns where this row has none: 指标值 beside 绩效指标 over 一级 二级 三级. */
function wordsAbove(lattice: Lattice, row: number, words: readonly Slot[]): Slot[] {
  const above = ownWords(lattice, row - 1);
  if (lattice.slots(row - 1).some(({ label }) => !label.column && !label.known)) return [];
  return above.filter(
    (slot) =>
      !isLevel(slot.label.column) &&
      lattice.at(row, slot.col).blank &&
      !words.some((word) => word.col >= slot.col && word.col <= slot.right),
  );
}

/** No heading stands over more blank cells. */
const WIDEST_BLANK = 16;

function headingOf(lattice: Lattice, row: number, slot: Slot): Heading {
  let right = slot.right;
  // Without merges, blank header cells to the right may be part of it; the last heading keeps to its own column.
  if (!lattice.merged) {
    const next = lattice.slots(row).find(({ col }) => col > slot.right);
    if (next) right = Math.min(next.col - 1, right + WIDEST_BLANK);
  }
  const { column, term } = slot.label;
  return { word: column!, slot, left: slot.col, right, term };
}

/** The second row of a header divides a heading (前年 上年 预计), grades it (优 良 中 差), or is blank. */
function withSecondRow(lattice: Lattice, row: number, header: HeaderRow): HeaderRow {
  const levels = header.headings.filter(({ word }) => isLevel(word));
  const bottom = Math.max(row, ...levels.map(({ slot }) => slot.bottom));
  const under = row + 1;
  const divided =
    levels.every(({ slot, left }) => slot.bottom >= under || lattice.at(under, left).blank) &&
    isSubHeading(
      lattice,
      under,
      levels.some(({ slot }) => slot.bottom >= under),
    );
  if (!divided) return { ...header, bottom };
  const own = lattice.own(under);
  return {
    ...header,
    bottom: Math.max(bottom, under),
    headings: header.headings.flatMap((heading) =>
      divide(heading, own, reachOf(lattice, row, heading)),
    ),
  };
}

function isSubHeading(lattice: Lattice, row: number, merged: boolean): boolean {
  const own = lattice.own(row);
  if (own.length === 0) return false;
  if (own.some(({ label }) => label.column)) return true;
  return merged || own.every(({ text }) => text.length <= 8 && !/\d/.test(text));
}

/** How far the words that divide a heading may stand: without merges the last one stands over all to its right. */
function reachOf({ merged, slots }: Lattice, row: number, { left, right }: Heading): number {
  return !merged && slots(row).every(({ col }) => col <= left) ? Infinity : right;
}

/** 优 is the target, and the grades below it say how far one may fall behind. */
function graded(heading: Heading, [best, ...others]: readonly Slot[]): Heading[] {
  const target: Heading = { ...heading, word: 'value', left: best!.col, right: best!.right };
  const [second] = others;
  const right = others[others.length - 1]!.right;
  return [target, { ...heading, word: 'scoring', slot: second!, left: second!.col, right }];
}

function divide(heading: Heading, own: readonly Slot[], reach: number): Heading[] {
  const parts = own.filter(
    (slot) => slot.label.column && slot.col >= heading.left && slot.col <= reach,
  );
  const grades = parts.filter(({ label }) => label.column === 'grades');
  if (grades.length > 1) return graded(heading, grades);
  const isSame = ({ label }: Slot) => label.key === heading.slot.label.key;
  if (parts.every(isSame)) return [heading];
  return parts.map((slot) => ({
    word: slot.label.column!,
    slot,
    left: slot.col,
    right: slot.right,
    term: slot.label.term ?? heading.term,
  }));
}
