import type { Area } from '../../model/place';
import type { Unrecognised, UnreadReason } from '../../model/table';
import type { Lattice } from './lattice';
import type { Segment } from './segments';
import type { Slot } from './slot';
import { announcesGoals } from '../labels/title-words';
import { squeeze } from '../../language/text/normalize';

/** Longer words first: a cell counts for one of them only. */
const WORDS = ['年度指标值', '三级指标', '指标值', '绩效目标', '满意度'];

/** Those that stand over columns. */
const HEADINGS = ['年度指标值', '三级指标', '指标值'];

/** Labels are short; a sentence that mentions 绩效目标 is no table. */
const LONGEST_LABEL = 14;

/** So many levels and targets are a list of indicators that has lost its header. */
const LEVELS = 3;
const TARGETS = 2;

/** A few tell enough. */
const MOST_WORDS = 5;

/** So many rows of several cells below a title are a table. */
const TITLED_ROWS = 3;

/** The words found on the rows, and the cells they stand in. */
interface Traces {
  readonly words: Set<string>;
  area: Area | null;
}

/**
 * Says that rows which could not be read have the words of a performance table; null when they have not. Where a head has
 * been read, only the words of an indicator header, or indicators without one, tell that something is left.
 */
export function unrecognisedIn(
  lattice: Lattice,
  segment: Segment,
  headRead: boolean,
): Unrecognised | null {
  const slots = segment.rows.flatMap((row) => lattice.own(row));
  const told = (traces: Traces | null, reason: () => UnreadReason): Unrecognised | null => {
    if (!traces?.area) return null;
    const { area, words } = traces;
    const { sheet } = lattice;
    const place = { sheet, row: area.top, col: area.left };
    return { sheet, area, place, words: [...words].slice(0, MOST_WORDS), reason: reason() };
  };
  return (
    told(headings(slots, headRead), () => lackOf(lattice, segment)) ??
    told(bareIndicators(slots), () => 'headless') ??
    told(prose(slots), () => 'in-prose') ??
    told(headRead ? null : titled(lattice, segment), () => 'title-only')
  );
}

/** What a header of indicators would have had, and the rows that could be one have not. */
function lackOf({ own }: Lattice, { headers, rows }: Segment): UnreadReason {
  if (headers.length > 0) return 'no-levels';
  // Words that stand below each other head no columns.
  const wide = rows.map(own).filter((slots) => slots.length >= HEADER_CELLS);
  const columns = new Set(wide.flatMap((slots) => slots.map(({ label }) => label.column)));
  const hasName = LEVEL_COLUMNS.some((column) => columns.has(column));
  if (columns.has('value') === hasName) return 'no-header';
  return hasName ? 'no-target' : 'no-name';
}

const HEADER_CELLS = 3;
const LEVEL_COLUMNS = ['level1', 'level2', 'level3'] as const;

/** 绩效目标表 over rows of several cells of which no word is known. */
function titled({ own }: Lattice, { title, rows }: Segment): Traces | null {
  if (!title || !announcesGoals(title.text)) return null;
  const below = rows.filter((row) => row > title.row).map(own);
  const filled = below.filter((slots) => slots.length > 1);
  if (filled.length < TITLED_ROWS) return null;
  const traces = found([title], () => '绩效目标表');
  for (const { row: top, col: left, bottom, right } of filled.flat())
    traces.area = united(traces.area, { top, left, bottom, right });
  return traces;
}

function headings(slots: readonly Slot[], headRead: boolean): Traces | null {
  const traces = found(slots, ({ text }) => wordIn(text));
  if (traces.words.size < 2) return null;
  return headRead && !HEADINGS.some((word) => traces.words.has(word)) ? null : traces;
}

function wordIn(text: string): string | undefined {
  if (text.length > LONGEST_LABEL * 3) return undefined;
  const plain = squeeze(text);
  return plain.length <= LONGEST_LABEL ? WORDS.find((word) => plain.includes(word)) : undefined;
}

/** 产出指标, 数量指标 and their like in cells of their own, and targets; nothing heads them. */
function bareIndicators(slots: readonly Slot[]): Traces | null {
  const traces = found(slots, ({ label, text }) => {
    const isLevel = (label.level1Kind ?? label.level2Kind) && /指标[:：]?$/.test(squeeze(text));
    return isLevel ? label.key : undefined;
  });
  const targets = slots.filter(({ text }) => TARGET.test(text)).length;
  return traces.words.size >= LEVELS && targets >= TARGETS ? traces : null;
}

const TARGET = /(?:[≥≤≧≦]|[<>＜＞][=＝])\s*[\d０-９]/;

/** “【产出指标-数量指标】 指标1：机柜数量（≥77台）” and more of the kind in one cell. */
function prose(slots: readonly Slot[]): Traces | null {
  const traces = found(slots, ({ text }) =>
    text.length > LONGEST_LABEL && new Set(text.slice(0, LONGEST_PROSE).match(LEVEL)).size >= LEVELS
      ? '数量指标'
      : undefined,
  );
  return traces.area ? traces : null;
}

const LEVEL = /(?:数量|质量|时效|成本|社会效益|满意度)指标/g;
const LONGEST_PROSE = 4000;

function found(slots: readonly Slot[], wordOf: (slot: Slot) => string | undefined): Traces {
  const traces: Traces = { words: new Set(), area: null };
  for (const slot of slots) {
    const word = wordOf(slot);
    if (!word) continue;
    traces.words.add(word);
    const { row: top, col: left, bottom, right } = slot;
    traces.area = united(traces.area, { top, left, bottom, right });
  }
  return traces;
}

function united(a: Area | null, b: Area): Area {
  return {
    top: Math.min(a?.top ?? b.top, b.top),
    left: Math.min(a?.left ?? b.left, b.left),
    bottom: Math.max(a?.bottom ?? b.bottom, b.bottom),
    right: Math.max(a?.right ?? b.right, b.right),
  };
}
