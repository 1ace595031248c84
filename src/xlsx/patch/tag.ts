import { escapeXml } from '../xml/escape';
import { afterBlank, endOfName } from '../xml/attributes';
import type { Splice } from './splice';
import type { XmlScanner } from '../xml/scan';

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
    const text = value === null ? '' : `${name}="${escapeXml(value)}"`;
    const found = findAttribute(changed, name);
    if (found) {
      const { blank, start, end } = found;
      const before = changed.slice(0, value === null ? blank : start);
      changed = before + text + changed.slice(end);
    } else if (value !== null) {
      const end = endOfAttributes(changed);
      changed = `${changed.slice(0, end)} ${text}${changed.endsWith('/>') ? '/>' : '>'}`;
    }
  }
  return changed;
}

/**
 * Where a tag has an attribute, and the blank before it. From quote to quote, since a value may hold what looks like one:
 * `display="见 ref='A1' 处"`.
 */
function findAttribute(
  tag: string,
  name: string,
): { readonly blank: number; readonly start: number; readonly end: number } | null {
  let blank = endOfName(tag, 1);
  for (;;) {
    const start = afterBlank(tag, blank);
    const nameEnd = endOfName(tag, start);
    if (nameEnd === start) return null;
    const quote = afterBlank(tag, afterBlank(tag, nameEnd) + 1);
    const end = tag.indexOf(tag.charAt(quote), quote + 1) + 1;
    if (tag.slice(start, nameEnd) === name) return { blank, start, end };
    blank = end;
  }
}

/** Where the blank, if any, before a tag's `>` or `/>` begins. */
function endOfAttributes(tag: string): number {
  let end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  while (/\s/.test(tag.charAt(end - 1))) end -= 1;
  return end;
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
