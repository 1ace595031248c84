import { openingTag, skip } from '../../xlsx/patch/tag';
import { XmlScanner } from '../../xlsx/xml/scan';
import { Fields, pieceOf } from '../read/run-text';

/** One element of a run, and the text that it stands for: of a `w:t` its characters as written. */
export interface Piece {
  readonly kind: 'text' | 'other';
  readonly text: string;
  /** The element as written. */
  readonly source: string;
}

/** A run taken apart. */
export interface Run {
  /** Its opening tag. */
  readonly tag: string;
  /** Its properties as written, or nothing. */
  readonly properties: string;
  readonly pieces: readonly Piece[];
}

/** Takes a run, as written, apart; null when its text is not what the reader read: it hides some, or holds a ruby. */
export function takeApart(source: string, text: string): Run | null {
  const xml = new XmlScanner(source, 'word/document.xml');
  xml.next();
  let properties = '';
  const pieces: Piece[] = [];
  while (xml.child(1)) {
    const start = xml.tagStart;
    if (xml.name === 'rPr') {
      properties = source.slice(start, skip(xml));
      continue;
    }
    const { name } = xml;
    const depth = xml.depth;
    const read = name === 't' ? xml.content() : pieceOf(xml, new Fields());
    if (xml.depth >= depth) skip(xml);
    const kind = name === 't' ? 'text' : 'other';
    pieces.push({ kind, text: read, source: source.slice(start, xml.tagEnd) });
  }
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return length === text.length ? { tag: openingTag(source), properties, pieces } : null;
}
