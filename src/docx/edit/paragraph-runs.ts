import { XmlScanner } from '../../xlsx/xml/scan';
import { readParagraph, type RunRead } from '../read/paragraph';
import { Fields } from '../read/run-text';
import type { ParagraphSpan } from '../read/span';

/** A paragraph's text, and the runs that it is written in. */
export interface ParagraphRuns {
  readonly text: string;
  readonly runs: readonly RunRead[];
}

const OPEN = '<w:p>';

/** Reads the runs of a paragraph. */
export function paragraphRuns(source: string, { from, to, empty }: ParagraphSpan): ParagraphRuns {
  if (empty) return { text: '', runs: [] };
  const xml = new XmlScanner(`${OPEN}${source.slice(from, to)}</w:p>`, 'word/document.xml');
  xml.next();
  const shift = from - OPEN.length;
  const runs: RunRead[] = [];
  const { text } = readParagraph(xml, new Fields(), (run) =>
    runs.push({ ...run, start: run.start + shift, end: run.end + shift }),
  );
  return { text, runs };
}
