import type { Block, ColumnId } from '../../model/table';
import type { HeaderRow, Heading } from './heading';
import { VALUE_IN_WORDS, type ColumnWord } from '../labels/headings';
import { isLevel } from '../labels/vocabulary';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';
import { squeeze } from '../../language/text/normalize';
import { isSign, slotsIn, splitValue, type Columns, type ColumnSpan } from './column-contents';
import { adoptLevel1, shiftLevels, splitLevels } from './level-columns';

/** One block's columns, found (列映射). */
export interface BlockPlan {
  /** 产出指标 over the block's own columns, where levels stand side by side. */
  readonly level1?: Slot;
  readonly term: Block['term'] | null;
  /** The place whose targets they are, where each has a column. */
  readonly scope?: Slot;
  readonly columns: ReadonlyMap<ColumnId, ColumnSpan>;
}

interface Draft {
  term: Block['term'] | null;
  readonly scope?: Slot | null;
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
  const sideways = levelsBeside(lattice, header);
  if (sideways.length > 0)
    return sideways.map(({ level1, headings }) => ({
      term: 'annual',
      level1,
      columns: columnsOf(lattice, headings, sample),
    }));
  const isScoped = header.headings.some(({ scope }) => scope !== undefined);
  const drafts = isScoped ? splitScopes(header.headings) : splitBlocks(header.headings);
  const plans: BlockPlan[] = [];
  let shared: Columns = new Map();
  const terms = drafts.map(({ term }) => term);
  drafts.forEach((draft, index) => {
    const own = columnsOf(lattice, draft.headings, sample);
    const columns: Columns = new Map([...levelsOf(shared, own), ...own]);
    if (index === 0) adoptLevel1(lattice, header, columns, sample);
    splitLevels(lattice, columns, sample);
    shiftLevels(lattice, columns, sample);
    splitValue(lattice, columns, sample);
    shared = columns;
    const { scope } = draft;
    const side = drafts.length > 1 && scope === undefined ? sideOf(index, terms) : null;
    plans.push({ term: draft.term ?? side, columns, ...(scope && { scope }) });
  });
  return plans;
}

/** 成本指标 产出指标 效益指标 side by side, each over a name and a value: the lists of 河南. Empty for other headers. */
function levelsBeside(
  lattice: Lattice,
  { row, headings }: HeaderRow,
): { level1: Slot; headings: Heading[] }[] {
  const groups = new Map<Slot, Heading[]>();
  for (const heading of headings) {
    const over = lattice.at(row - 1, heading.left);
    if (!over.label.level1Kind || over.row === heading.slot.row) return [];
    groups.set(over, [...(groups.get(over) ?? []), heading]);
  }
  return groups.size > 1 ? [...groups].map(([level1, own]) => ({ level1, headings: own })) : [];
}

/** The mid-term block stands first, unless the other one says that it is it. */
function sideOf(index: number, terms: readonly Draft['term'][]): Block['term'] {
  if (index === 0) return terms[1] === 'multi-year' ? 'annual' : 'multi-year';
  return 'annual';
}

/** A block for each place that has a column, with the headings that all share. */
function splitScopes(headings: readonly Heading[]): Draft[] {
  const shared = headings.filter(({ scope }) => scope === undefined);
  const own = headings.filter(({ scope }) => scope !== undefined);
  return own.map((heading) => ({
    term: heading.term ?? 'annual',
    scope: heading.scope ?? null,
    headings: [...shared, heading].sort((a, b) => a.left - b.left),
  }));
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
  const values = headings.filter(({ word }) => word === 'value').length;
  for (const { word, slot, left, right } of headings) {
    const span = { heading: slot, left, right };
    const texts = () => slotsIn(lattice, span, sample).map(({ text }) => squeeze(text));
    const isOnlySign = word === 'value' && values > 1 && allSigns(texts());
    const isInWords = word === 'value' && values > 1 && squeeze(slot.text) === VALUE_IN_WORDS;
    const id = isOnlySign ? 'operator' : columnFor(isInWords ? 'description' : word, words, texts);
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
    case 'adjusted':
      return 'value';
    case 'value':
      return words.has('adjusted') ? 'initial' : 'value';
    case 'grades':
    case 'part-year':
      return null;
    case 'content':
      return words.has('level3') ? 'description' : 'level3';
    case 'standard':
      return !isExplained(words) && describes(texts()) ? 'description' : 'basis';
    case 'sign':
      return texts().every((text) => !isSign(text)) && texts().length > 0
        ? 'direction'
        : 'operator';
    default:
      return word;
  }
}

/** Most say at length what the indicator reflects; a standard that is named in full is still a basis. */
function describes(texts: readonly string[]): boolean {
  const long = texts.filter(
    (text) => /反映/.test(text) || (text.length > 20 && !/[《标准]/.test(text)),
  );
  return long.length * 2 > texts.length;
}

/** Beside a column of explanations 绩效标准 is where the target comes from. */
function isExplained(words: ReadonlySet<ColumnWord>): boolean {
  return words.has('description') || (words.has('content') && words.has('level3'));
}

/** 指标值 that holds nothing but ≥ and ≤, before another value that holds the figure. */
function allSigns(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(isSign);
}

/** What the second block of a header leaves out, it shares with the first. */
function levelsOf(shared: Columns, own: Columns): [ColumnId, ColumnSpan][] {
  const levels: ColumnId[] = ['level1', 'level2'];
  if (!own.has('level3')) levels.push('level3', 'description', 'unit', 'operator');
  return levels.flatMap((id) => (shared.has(id) ? [[id, shared.get(id)!]] : []));
}
