import { escapeXml } from './xml-escape';
import type { Splice } from './patch-splice';
import type { XmlScanner } from './xml-scan';

/** The prefix of the tag just read with its colon, `x:`, or nothing. */
export function prefixOf(xml: XmlScanner): string {
  const from = xml.tagStart + (xml.opened ? 1 : 2);
  return xml.source.slice(from, xml.source.indexOf(xml.name, from));
}

/** Whether the element just opened is written `<x/>`. */
export function isEmptyTag(xml: XmlScanner): boolean {
  return xml.source.charAt(xml.tagEnd - 2) === '/';
}

/** An opening tag as written, with attributes set, or taken out where null. New ones go to its end. */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | null>>,
): string {
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const written = attributePattern(name);
    if (value === null) changed = changed.replace(written, '');
    else if (written.test(changed)) {
      changed = changed.replace(
        written,
        (_, space: string) => `${space}${name}="${escapeXml(value)}"`,
      );
    } else {
      changed = changed.replace(
        /\s*(\/?>)$/,
        (_, end: string) => ` ${name}="${escapeXml(value)}"${end}`,
      );
    }
  }
  return changed;
}

const patterns = new Map<string, RegExp>();

/** Made once for each name: a sheet has its cells by the hundred thousand. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The opening tag that an element, as written, begins with. */
export function openingTag(element: string): string {
  return /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(element)![0];
}

/** Sets attributes of the element just opened. */
export function setAttributes(
  xml: XmlScanner,
  changes: Readonly<Record<string, string | null>>,
): Splice {
  const { tagStart: start, tagEnd: end } = xml;
  return { start, end, text: withAttributes(xml.source.slice(start, end), changes) };
}

/** Goes to the end of the element just opened; returns where it ends. */
export function skip(xml: XmlScanner): number {
  const inside = xml.depth;
  while (xml.next() && xml.depth >= inside);
  return xml.tagEnd;
}

/** An element's text, and where it is written. */
export interface WrittenText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads the text of the element just opened, going to its end. */
export function readText(xml: XmlScanner): WrittenText {
  const start = xml.tagEnd;
  const text = xml.content();
  return { start, end: xml.tagStart, text };
}
