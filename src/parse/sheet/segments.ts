import { headerAt } from '../block/header-row';
import type { HeaderRow } from '../block/heading';
import { isMoneyNote } from '../head/money-note';
import { NO_LABEL } from '../labels/label';
import type { Lattice } from './lattice';
import type { Slot } from './slot';
import { squeeze } from '../../language/text/normalize';
import { titlesAt } from './titles';

/** The rows of one form, from its title or first label to the next form (表段). */
export interface Segment {
  readonly rows: number[];
  readonly headers: HeaderRow[];
  title: Slot | null;
  /** The label of the row with the project's or department's name; empty until it has been seen. */
  named: string;
  /** The label that the form begins with. */
  opening: string;
}

/** A header with its own rows, and those below it as far as the next one. */
interface Page {
  readonly header: HeaderRow;
  readonly own: readonly number[];
  readonly rows: readonly number[];
}

/** The pages of a form's indicators, in one pass over its rows. */
export function pagesOf({ rows, headers }: Segment): Page[] {
  let at = 0;
  const upTo = (isWithin: (row: number) => boolean): number[] => {
    const from = at;
    while (at < rows.length && isWithin(rows[at]!)) at += 1;
    return rows.slice(from, at);
  };
  return headers.map((header, index) => {
    const next = headers[index + 1]?.row ?? Infinity;
    upTo((row) => row < header.row);
    const own = upTo((row) => row <= header.bottom && row < next);
    return { header, own, rows: upTo((row) => row < next) };
  });
}

/** How far below a title its form's first telling row may stand. */
const REACH = 6;

/** Cuts a sheet into forms: at titles, and where a name comes after indicators have begun. */
export function segmentsOf(lattice: Lattice): Segment[] {
  const segments: Segment[] = [];
  let current = begin(segments);
  let index = 0;
  while (index < lattice.rows.length) {
    const row = lattice.rows[index]!;
    if (!lattice.frames(row)) {
      current.rows.push(row);
      index += 1;
      continue;
    }
    const header = headerAt(lattice, row);
    const title = header ? undefined : titlesAt(lattice, row)[0];
    const named = header ? '' : nameLabelAt(lattice, row);
    const opening = header ? '' : openingAt(lattice, row);
    if (title && !continues(lattice, current, title, index)) {
      const notes = notesAtEnd(lattice, current);
      current = begin(segments);
      current.rows.push(...notes);
      current.title = title;
    } else if (named && (current.headers.length > 0 || current.named === named)) {
      current = begin(segments);
    } else if (opening && beginsAgain(current, opening)) {
      current = begin(segments);
    }
    if (named) current.named = named;
    current.opening ||= opening;
    if (header) current.headers.push(header);
    current.rows.push(row);
    index += 1;
    for (; header && lattice.rows[index]! <= header.bottom; index += 1) {
      current.rows.push(lattice.rows[index]!);
    }
  }
  return segments.filter(({ rows }) => rows.length > 0);
}

function begin(segments: Segment[]): Segment {
  const segment: Segment = { rows: [], headers: [], title: null, named: '', opening: '' };
  segments.push(segment);
  return segment;
}

/** The last rows of a form that only note the unit of amounts: right above a title they belong to what the title begins. */
function notesAtEnd(lattice: Lattice, { rows }: Segment): number[] {
  const notes: number[] = [];
  for (let last = rows[rows.length - 1]; last !== undefined; last = rows[rows.length - 1]) {
    const own = lattice.own(last);
    if (own.length !== 1 || !isMoneyNote(own[0]!.text) || own[0]!.text.length > 20) break;
    notes.unshift(last);
    rows.pop();
  }
  return notes;
}

/** The label that a row of a head begins with; empty on other rows. */
function openingAt(lattice: Lattice, row: number): string {
  const first = lattice.own(row)[0]?.label;
  const { known, ending, key } = first?.inline?.label ?? first ?? NO_LABEL;
  return known && !ending ? key : '';
}

/** A form without title and name begins anew below its indicators where its first label stands again. */
function beginsAgain({ title, named, headers, opening }: Segment, again: string): boolean {
  return !title && !named && headers.length > 0 && opening === again;
}

/** 长期绩效目标表, 年度绩效指标表: the name of a block inside a form, as older forms of Hubei print it. */
const PART_TITLE = /^(长期|中期|年度|实施期|中长期)(绩效)?(目标|指标)表$/;

/** A title printed again over the next page of its own form, or one of a part of it; and no new name below. */
function continues(lattice: Lattice, current: Segment, title: Slot, index: number): boolean {
  if (!current.title) return false;
  const text = plainText(title);
  if (!PART_TITLE.test(text) && plainText(current.title) !== text) return false;
  for (const row of lattice.rows.slice(index + 1, index + 1 + REACH)) {
    if (namesProjectAt(lattice, row)) return false;
    if (headerAt(lattice, row)) return true;
  }
  return true;
}

function plainText({ text }: Slot): string {
  return squeeze(text);
}

/** The label of a row that begins with 项目名称 or 部门名称 before a value: the head of a form. Empty on other rows. */
function nameLabelAt(lattice: Lattice, row: number): string {
  for (const slot of lattice.slots(row).slice(0, 2)) {
    if (slot.row !== row) continue;
    const { field, key } = slot.label.inline?.label ?? slot.label;
    if (field === 'project-name' || key === '部门名称' || key === '部门单位名称') return key;
  }
  return '';
}

/** Whether a row tells a project's or department's name, be it first or behind the code (项目编码 … 项目名称 …). */
function namesProjectAt(lattice: Lattice, row: number): boolean {
  if (nameLabelAt(lattice, row)) return true;
  return lattice
    .slots(row)
    .some((slot) => (slot.label.inline?.label ?? slot.label).field === 'project-name');
}
