import { builtInFormat } from './number-formats';
import type { XmlScanner } from '../xml/scan';
import { unescapeCharacters } from '../xml/text';

/** The number format of each cell format: what a cell's `s` counts into. The rest of a style means nothing to a check. */
export function readFormats(xml: XmlScanner): readonly string[] {
  const custom = new Map<number, string>();
  let ids: readonly number[] = [];
  xml.root('styleSheet');
  while (xml.child(1)) {
    if (xml.name === 'numFmts') readCustomFormats(xml, custom);
    else if (xml.name === 'cellXfs') ids = readFormatIds(xml);
  }
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}

function readFormatIds(xml: XmlScanner): number[] {
  const ids: number[] = [];
  while (xml.child(2)) if (xml.name === 'xf') ids.push(Number(xml.attribute('numFmtId') ?? 0));
  return ids;
}

function readCustomFormats(xml: XmlScanner, custom: Map<number, string>): void {
  while (xml.child(2)) {
    const id = xml.attribute('numFmtId');
    const code = xml.attribute('formatCode');
    if (id !== null && code !== null) custom.set(Number(id), unescapeCharacters(code));
  }
}
