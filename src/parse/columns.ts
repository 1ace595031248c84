import type { Block, ColumnId } from '../model/table';
import type { HeaderRow, Heading } from './header-row';
import type { ColumnWord } from './headings';
import { isLevel } from './label';
import type { Lattice, Slot } from './lattice';
import { level1KindOf, level2KindOf } from './levels';
import { squeeze } from './text/normalize';

/** The columns that a heading stands over. */
export interface ColumnSpan {
  readonly heading: Slot;
  readonly left: number;
  readonly right: number;
}

/** One block's columns, found (列映射). */
export interface BlockPlan {
  readonly term: Block['term'] | null;
  readonly columns: ReadonlyMap<ColumnId, ColumnSpan>;
}

type Columns = Map<ColumnId, ColumnSpan>;
interface Draft {
  term: Block['term'] | null;
  readonly headings: Heading[];
}

/** How many rows below a header are looked at to tell what a column holds. */
const SAMPLE = 40;

/** Divides a header's columns into its blocks: one, or a mid-term and an annual one side by side. */
export function planBlocks(
  lattice: Lattice,
  header: HeaderRow,
  rows: readonly number[],
): BlockPlan[] {
  const sample = rows.slice(0, SAMPLE);
  const drafts = splitBlocks(header.headings);
  const plans: BlockPlan[] = [];
  let shared: Columns = new Map();
  drafts.forEach((draft, index) => {
    const own = columnsOf(lattice, draft.headings, sample);
    const columns: Columns = new Map([...levelsOf(shared, own), ...own]);
    if (index === 0) adoptLevel1(lattice, header, columns, sample);
    shiftLevels(lattice, columns, sample);
    splitValue(lattice, columns, sample);
    shared = columns;
    const side = drafts.length > 1 ? (index === 0 ? 'multi-year' : 'annual') : null;
    plans.push({ term: draft.term ?? side, columns });
  });
  return plans;
}

/** A level that comes again, or a second value for the same rows, begins another block. */
function splitBlocks(headings: readonly Heading[]): Draft[] {
  const drafts: Draft[] = [{ term: null, headings: [] }];
  for (const heading of headings) {
    let draft = drafts[drafts.length - 1]!;
    if (drafts.length === 1 && beginsBlock(draft, heading)) {
      draft = { term: null, headings: [] };
      drafts.push(draft);
    }
    if (isLevel(heading.word) || isValue(heading.word)) draft.term ??= heading.term;
    if (heading.word === 'value-mid') draft.term = 'multi-year';
    draft.headings.push(heading);
  }
  return drafts;
}

function beginsBlock({ headings }: Draft, { word, term }: Heading): boolean {
  const value = headings.find((heading) => isValue(heading.word));
  if (isLevel(word)) return !!value && headings.some((heading) => heading.word === word);
  if (!isValue(word) || !value) return false;
  return value.word !== word || (!!term && !!value.term && term !== value.term);
}

function isValue(word: ColumnWord): boolean {
  return word === 'value' || word === 'value-mid';
}

function columnsOf(
  lattice: Lattice,
  headings: readonly Heading[],
  sample: readonly number[],
): Columns {
  const columns: Columns = new Map();
  const words = new Set(headings.map(({ word }) => word));
  for (const { word, slot, left, right } of headings) {
    const span = { heading: slot, left, right };
    const id = columnFor(word, words, () => textsIn(lattice, span, sample));
    if (id && !columns.has(id)) columns.set(id, span);
  }
  return columns;
}

/** The one column that a heading means here; words with two meanings are told apart by what stands below. */
function columnFor(
  word: ColumnWord,
  words: ReadonlySet<ColumnWord>,
  texts: () => readonly string[],
): ColumnId | null {
  switch (word) {
    case 'value-mid':
      return 'value';
    case 'grades':
      return null;
    case 'content':
      return words.has('level3') ? 'description' : 'level3';
    case 'standard':
      return texts().some((text) => /反映/.test(text) || text.length > 20)
        ? 'description'
        : 'basis';
    case 'sign':
      return texts().every((text) => !isSign(text)) && texts().length > 0
        ? 'direction'
        : 'operator';
    default:
      return word;
  }
}

/** What the second block of a header leaves out, it shares with the first. */
function levelsOf(shared: Columns, own: Columns): [ColumnId, ColumnSpan][] {
  const levels: ColumnId[] = ['level1', 'level2'];
  if (!own.has('level3')) levels.push('level3', 'description', 'unit', 'operator');
  return levels.flatMap((id) => (shared.has(id) ? [[id, shared.get(id)!]] : []));
}

/** A level 1 without a heading: the column left of the others holds 产出指标 and its like. */
function adoptLevel1(
  lattice: Lattice,
  header: HeaderRow,
  columns: Columns,
  sample: readonly number[],
): void {
  const first = columns.get('level2') ?? columns.get('level3');
  if (columns.has('level1') || !first) return;
  for (let col = first.left - 1; col >= Math.max(lattice.span.left, first.left - 3); col -= 1) {
    const heading = lattice.at(header.row, col);
    const span = { heading, left: col, right: col };
    if (textsIn(lattice, span, sample).some((text) => level1KindOf(text))) {
      columns.set('level1', span);
      return;
    }
  }
}

/** Forms with two levels call 数量指标 a level 1 and the indicator a level 2: they are 2 and 3 here. */
function shiftLevels(lattice: Lattice, columns: Columns, sample: readonly number[]): void {
  const first = columns.get('level1');
  const second = columns.get('level2');
  if (!first || columns.has('level3') === !!second) return;
  const texts = textsIn(lattice, first, sample);
  if (!texts.some((text) => level2KindOf(text))) return;
  if (
    texts.some(
      (text) => /产出|效益|效果|完成指标/.test(text) && !/(经济|社会|生态).*效益/.test(text),
    )
  )
    return;
  if (second && textsIn(lattice, second, sample).some((text) => level2KindOf(text))) return;
  columns.delete('level1');
  columns.set('level2', first);
  if (second) columns.set('level3', second);
}

/** 指标值 over two or three columns: sign, figure, unit. */
function splitValue(lattice: Lattice, columns: Columns, sample: readonly number[]): void {
  const value = columns.get('value');
  if (!value || value.left === value.right) return;
  let { left, right } = value;
  const holds = (col: number, test: (text: string) => boolean) => {
    const texts = textsIn(lattice, { ...value, left: col, right: col }, sample, col);
    return texts.length > 0 && texts.every(test);
  };
  if (!columns.has('operator') && holds(left, isSign)) {
    columns.set('operator', { ...value, right: left });
    left += 1;
  }
  if (!columns.has('unit') && right > left && holds(right, isUnit)) {
    columns.set('unit', { ...value, left: right });
    right -= 1;
  }
  columns.set('value', { ...value, left, right });
}

function isSign(text: string): boolean {
  return /^([≥≤=><≧≦﹦═±+-]{1,2}|[<>]=|定性|大于等于|小于等于|等于|大于|小于|不低于|不高于)$/.test(
    text,
  );
}

function isUnit(text: string): boolean {
  return text.length <= 8 && !/\d/.test(text);
}

/** The distinct filled texts of a column; `from` leaves out what begins left of it. */
function textsIn(lattice: Lattice, span: ColumnSpan, rows: readonly number[], from = -1): string[] {
  const texts = new Set<string>();
  for (const row of rows) {
    const slot = slotIn(lattice, row, span);
    if (!slot.blank && slot.col >= from) texts.add(squeeze(slot.cell!.text));
  }
  return [...texts];
}

/** A row's cell under a heading: the first filled one of the heading's columns. */
export function slotIn(lattice: Lattice, row: number, { left, right }: ColumnSpan): Slot {
  for (let col = left; col <= right; col += 1) {
    const slot = lattice.at(row, col);
    if (!slot.blank) return slot;
  }
  return lattice.at(row, left);
}
