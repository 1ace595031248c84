import type { Outline, Paragraph } from '../../model/outline';
import type { Field, Table } from '../../model/table';

/** A piece of running text: a paragraph, or a long cell of a form. */
export interface Prose {
  readonly field: Field;
  readonly paragraph: Paragraph | null;
  /** Number of the table that a cell belongs to. */
  readonly table: number | null;
  /** What it must not be compared beyond: the section of a paragraph, the cell itself. */
  readonly section: string;
}

/** A shorter cell is a word, not a sentence. */
const SHORTEST = 15;

/** The running text of a document: body and headings of its text half, and the long cells (goals, purpose, tasks, reasons) of its forms. */
export function proseOf(outline: Outline | null, tables: readonly Table[]): Prose[] {
  const paragraphs = (outline?.paragraphs ?? []).filter(
    ({ role }) => role === 'body' || role === 'heading',
  );
  return [
    ...paragraphs.map((paragraph) => ({
      field: paragraph.field,
      paragraph,
      table: null,
      section: paragraph.path.find((name) => !/^第/.test(name)) ?? '',
    })),
    ...tables.flatMap((table, index) =>
      longCells(table).map((field) => ({
        field,
        paragraph: null,
        table: index,
        section: `${String(index)} ${String(field.place.row)} ${String(field.place.col)}`,
      })),
    ),
  ];
}

function longCells({ goals, fields, tasks, indicators }: Table): Field[] {
  const cells = [
    ...fields.filter(({ id }) => id === 'purpose').map(({ value }) => value),
    ...goals.map(({ value }) => value),
    ...tasks.flatMap(({ content }) => content ?? []),
    ...indicators.flatMap(({ cells: own }) => own.reason ?? []),
  ];
  return [...new Set(cells)].filter(({ text }) => text.length >= SHORTEST);
}
