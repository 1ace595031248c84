import { parseA1 } from '../../model/place';
import type { XmlScanner } from '../../xlsx/xml/scan';

/** A comment (批注) of the file. */
export interface Note {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The comments of one comments part. */
export function readNotes(xml: XmlScanner): Note[] {
  const notes: Note[] = [];
  xml.root('comments');
  while (xml.child(1)) {
    if (xml.name !== 'commentList') continue;
    while (xml.child(2)) {
      const place = parseA1(xml.attribute('ref') ?? '');
      const text = readText(xml);
      if (place && text !== '') notes.push({ ...place, text });
    }
  }
  return notes;
}

/** The text of the `comment` element just opened: of its runs, or plain. */
function readText(xml: XmlScanner): string {
  const inside = xml.depth;
  let text = '';
  while (xml.next()) {
    if (!xml.opened && xml.depth < inside) return text.trim();
    // Only <t> holds text; content() goes to its end.
    if (xml.opened && xml.name === 't') text += xml.content();
  }
  return text.trim();
}
