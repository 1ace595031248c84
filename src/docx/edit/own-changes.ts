import { NOTE_AUTHOR } from '../../model/note';
import { splice, type Splice } from '../../xlsx/patch/splice';
import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';

/** The document with the tracked changes that an earlier check proposed taken back, those that nobody has decided on. */
export function withoutOwnChanges(xml: XmlScanner): string {
  if (!xml.source.includes(`w:author="${NOTE_AUTHOR}"`)) return xml.source;
  const splices: Splice[] = [];
  while (xml.next()) {
    if (!xml.opened || (xml.name !== 'ins' && xml.name !== 'del')) continue;
    if (xml.attribute('w:author') !== NOTE_AUTHOR) continue;
    const { tagStart: start, tagEnd } = xml;
    const name = xml.name;
    const end = skip(xml);
    const closing = xml.source.lastIndexOf('<', end - 1);
    const kept = xml.source.slice(tagEnd, closing).replace(/(<\/?w:)delText\b/g, '$1t');
    splices.push({ start, end, text: name === 'del' ? kept : '' });
  }
  return splice(xml.source, splices);
}

/** The highest number that an element of the document carries: tracked changes need numbers of their own. */
export function highestId(source: string): number {
  const ids = source.match(/\bw:id="\d+"/g) ?? [];
  return ids.reduce((highest, id) => Math.max(highest, Number(id.slice(6, -1))), 0);
}
