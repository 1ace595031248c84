import { splice, type Splice } from '../../xlsx/patch/splice';
import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';

/** The document without the marks of these comments: ranges, and the runs that refer to them. */
export function dropMarks(xml: XmlScanner, own: ReadonlySet<string>): string {
  if (own.size === 0) return xml.source;
  const splices: Splice[] = [];
  let run = 0;
  while (xml.next()) {
    if (!xml.opened) continue;
    if (xml.name === 'r') run = xml.tagStart;
    const isRange = xml.name === 'commentRangeStart' || xml.name === 'commentRangeEnd';
    if (!isRange && xml.name !== 'commentReference') continue;
    if (!own.has(xml.attribute('w:id') ?? '')) continue;
    const start = isRange ? xml.tagStart : run;
    let end = skip(xml);
    if (!isRange) {
      while (xml.opened || xml.name !== 'r') xml.next();
      end = xml.tagEnd;
    }
    splices.push({ start, end, text: '' });
  }
  return splice(xml.source, splices);
}
