import { openingTag, prefixOf, skip, withAttributes } from '../../xlsx/patch/tag';
import { splice, type Splice } from '../../xlsx/patch/splice';
import { XmlScanner } from '../../xlsx/xml/scan';

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type ListName = (typeof LISTS)[number];

interface StyleList {
  readonly tag: string;
  readonly start: number;
  readonly items: readonly string[];
  readonly end: number;
}

/** A style sheet that took in another one. */
export interface MergedStyles {
  readonly text: string;
  /** What to add to a format's number of the other style sheet. */
  readonly offset: number;
}

/** Appends the formats of a style sheet of our own making to a workbook's; those that are there keep their numbers and bytes. */
export function mergeStyles(target: string, added: string): MergedStyles {
  const own = readLists(target);
  const other = readLists(added);
  const offsets = { fontId: own.lists.fonts, fillId: own.lists.fills, borderId: own.lists.borders };
  const splices: Splice[] = [];
  for (const name of LISTS) {
    const list = own.lists[name];
    const items = other.lists[name].items.map((item) =>
      name === 'cellXfs' ? renumbered(item, offsets) : item,
    );
    const count = String(list.items.length + items.length);
    const tagEnd = list.start + list.tag.length;
    splices.push({ start: list.start, end: tagEnd, text: withAttributes(list.tag, { count }) });
    const text = items.join('').replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${own.prefix}`);
    splices.push({ start: list.end, end: list.end, text });
  }
  return { text: splice(target, splices), offset: own.lists.cellXfs.items.length };
}

function renumbered(item: string, offsets: Readonly<Record<string, StyleList>>): string {
  const tag = openingTag(item);
  const ids: Record<string, string> = {};
  for (const [name, list] of Object.entries(offsets)) {
    const own = new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? '0';
    ids[name] = String(Number(own) + list.items.length);
  }
  return withAttributes(tag, ids) + item.slice(tag.length);
}

function readLists(source: string): { prefix: string; lists: Record<ListName, StyleList> } {
  const xml = new XmlScanner(source, 'xl/styles.xml');
  const found: Partial<Record<ListName, StyleList>> = {};
  xml.root('styleSheet');
  const prefix = prefixOf(xml);
  while (xml.child(1)) {
    const name = LISTS.find((each) => each === xml.name);
    if (name) found[name] = readList(xml);
  }
  const missing = LISTS.find((name) => !found[name]);
  if (missing) throw xml.fault(`缺少 ${missing}`);
  return { prefix, lists: found as Record<ListName, StyleList> };
}

function readList(xml: XmlScanner): StyleList {
  const { tagStart: start, tagEnd } = xml;
  const tag = xml.source.slice(start, tagEnd);
  const items: string[] = [];
  const inside = xml.depth;
  while (xml.child(inside)) {
    const from = xml.tagStart;
    items.push(xml.source.slice(from, skip(xml)));
  }
  return { tag, start, items, end: xml.tagStart };
}
