import type { Table } from '../model/table';
import type { Document, Subjects } from './rule';

/** A thing to look at, and the table it belongs to (null for the workbook as a whole). */
export interface Seen<Subject extends keyof Subjects> {
  readonly subject: Subjects[Subject];
  readonly table: number | null;
}

/** Everything in a document that rules of one kind look at, in reading order. */
export function subjectsOf(document: Document, looksAt: keyof Subjects): Seen<keyof Subjects>[] {
  if (looksAt === 'document') return [{ subject: document, table: null }];
  return document.tables.flatMap((table, index) =>
    partsOf(table, looksAt).map((subject) => ({ subject, table: index })),
  );
}

function partsOf(
  table: Table,
  looksAt: Exclude<keyof Subjects, 'document'>,
): readonly Subjects[keyof Subjects][] {
  if (looksAt === 'table') return [table];
  return looksAt === 'field' ? table.fields : table.indicators;
}
