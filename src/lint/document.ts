import type { Book } from '../model/grid';
import type { Table } from '../model/table';
import { findTables, type Keep } from '../parse/find-tables';
import { readOutline } from '../parse/outline/read-outline';
import type { Document } from '../rules/rule';
import type { Findings } from './rule-context';
import { ownReadingOf, withOwnWords } from './own-words';
import type { Choice } from './settings';

/** A workbook as rules see it: beside what was approved, and with the own words of the profile of the run. */
export function readDocument(book: Book, keep: Keep, { approved, profile }: Choice): Document {
  const found = findTables(book, keep);
  const outline = readOutline(book, found.tables);
  const read = outline ? found.tables.filter((table) => !isProse(table)) : found.tables;
  const own = ownReadingOf(profile);
  const tables = own ? read.map((table) => withOwnWords(table, own)) : read;
  return { book, tables, unrecognised: found.unrecognised, outline, approved };
}

/** Paragraphs of a running text, one a row, that sound like a form's head. */
function isProse({ blocks, area }: Table): boolean {
  return blocks.length === 0 && area.left === area.right;
}

/** Adds what was found in single tables to what was found in the document. */
export function gather(findings: Findings, ofTables: readonly Findings[]): void {
  for (const one of ofTables) {
    for (const problem of one.problems) findings.problems.push(problem);
    for (const unjudged of one.unjudged) findings.unjudged.push(unjudged);
  }
}
