import { detach, unescapeCharacters } from '../xml/text';
import type { XmlScanner } from '../xml/scan';

/** The workbook's table of texts (共享字符串), in the order that cells count into it. */
export function readSharedStrings(xml: XmlScanner): readonly string[] {
  const strings: string[] = [];
  xml.root('sst');
  while (xml.child(1)) if (xml.name === 'si') strings.push(readRichText(xml));
  return strings;
}

/**
 * The text of the `<si>` or `<is>` just opened: plain, or its runs joined. Phonetic runs (`rPh`, 拼音) are left out: they
 * would read as the text said twice.
 */
export function readRichText(xml: XmlScanner): string {
  const inside = xml.depth;
  let text = '';
  while (xml.child(inside)) {
    if (xml.name === 't') text += readText(xml);
    else if (xml.name === 'r') text += readRun(xml);
  }
  return text;
}

function readRun(xml: XmlScanner): string {
  const inside = xml.depth;
  let text = '';
  while (xml.child(inside)) if (xml.name === 't') text += readText(xml);
  return text;
}

/** A `<t>`: blanks at its ends count only under `xml:space="preserve"`, as in Excel. */
function readText(xml: XmlScanner): string {
  const keepsBlanks = xml.attribute('xml:space') === 'preserve';
  const written = xml.content();
  const text = keepsBlanks ? written : trimBlanks(written);
  return detach(unescapeCharacters(text));
}

/** Only XML's own blanks go: the full-width one is part of a label such as “产　出”. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
