import type { Field, HeaderField, Table } from '../model/table';
import { readBlocks, type Blocks } from './block/blocks';
import { headOf, isLabel, labelOf, labelsOn, rightOf, type Head } from './head/head';
import { frameOf, kindOf } from './kind';
import type { Lattice } from './sheet/lattice';
import { readHead, type HeadContents } from './head/read-head';
import type { Segment } from './sheet/segments';
import { areaOf } from './table-area';
import { titleIn } from './sheet/titles';
import { statesYearSpan } from '../language/date/year-span';
import { yearIn } from './year';

/** How many rows above a form's first label may belong to its title. */
const TITLE_ROWS = 8;

/** Reads one form; nothing when its rows are no performance table. */
export function readTable(lattice: Lattice, segment: Segment): Table[] {
  const { blocks, indicators, emptyRows, rows, total } = readBlocks(lattice, segment);
  const head = headOf(
    lattice,
    segment.rows.filter((row) => !rows.has(row) || row === total),
  );
  const above = titleRows(head, blocks);
  const slot = segment.title ?? titleIn(lattice, above);
  const title = slot && slot.field;
  const contents = readHead(head, total);
  if (blocks.length === 0 && !isForm(title, contents)) return [];
  const table: Table = {
    sheet: lattice.sheet,
    area: areaOf(lattice, segment, title, contents, { blocks, total }),
    kind: kindOf({ title, blocks, ...contents, labels: labelKeys(head) }),
    frame: frameOf([...indicators, ...emptyRows]),
    title,
    listed: false,
    year: yearOf(lattice, title, above, contents.fields) ?? labelledYear(head),
    ...contents,
    blocks,
    indicators,
    emptyRows,
  };
  return [table];
}

/** The rows before the first label or header. */
function titleRows(head: Head, blocks: Blocks['blocks']): number[] {
  const above: number[] = [];
  for (const row of head.rows.slice(0, TITLE_ROWS)) {
    if (blocks.some(({ headerRow }) => headerRow <= row)) break;
    if (head.lattice.slots(row).some((slot) => isLabel(slot) && !slot.label.inline)) break;
    above.push(row);
  }
  return above;
}

/** A head without indicators is a form when it is titled as one, or has goals or a payment plan among other entries. */
function isForm(title: Field | null, { fields, goals, plan }: HeadContents): boolean {
  // Entries that all stand under their labels are the columns of a list, not the head of a form.
  const read = [...fields, ...goals];
  if (read.length > 1 && read.every(({ label, value }) => value.place.row > label.place.row))
    return false;
  const entries = fields.length + goals.length;
  return (
    (title !== null && entries > 1 && !/审核|评审/.test(title.text)) ||
    ((goals.length > 0 || plan !== null) && fields.length > 0)
  );
}

function labelKeys(head: Head): Set<string> {
  return new Set(head.rows.flatMap((row) => labelsOn(head, row).map((slot) => labelOf(slot).key)));
}

const YEAR_LABEL = /^(预算|申报|项目|资金|财政)?年度$/;

/** 预算年度 beside 2025. */
function labelledYear(head: Head): number | null {
  for (const row of head.rows) {
    for (const slot of head.lattice.own(row)) {
      if (!YEAR_LABEL.test(slot.label.key)) continue;
      const year = /^(20\d\d)(年度?)?$/.exec(rightOf(head, slot)?.field.text ?? '')?.[1];
      if (year) return Number(year);
    }
  }
  return null;
}

function yearOf(
  lattice: Lattice,
  title: Field | null,
  above: readonly number[],
  fields: readonly HeaderField[],
): number | null {
  const names = fields.filter(({ id }) => id === 'project-name').map(({ value }) => value.text);
  const subtitles = above.flatMap((row) => lattice.slots(row).map(({ text }) => text));
  const texts = [title?.text ?? '', ...subtitles];
  if (texts.some(statesYearSpan)) return null;
  for (const text of [...texts, ...names]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}
