import { splice } from './splice';
import { openingTag, prefixOf, skip, withAttributes } from './tag';
import type { XmlScanner } from '../xml/scan';

/** A list in the style sheet: where its opening tag stands, where its items end, and how many there are. */
interface StyleList {
  readonly start: number;
  readonly tag: string;
  readonly items: readonly string[];
  /** Before its closing tag. */
  readonly end: number;
}

/** A style sheet that cell formats (xf) are added to. Those that are there keep their numbers and bytes. */
export class StylesPatch {
  private readonly prefix: string;
  private readonly fills: StyleList;
  private readonly formats: StyleList;
  private readonly newFills: string[] = [];
  private readonly newFormats: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** Throws ReadError when the style sheet has no fills or formats. */
  constructor(private readonly xml: XmlScanner) {
    xml.root('styleSheet');
    this.prefix = prefixOf(xml);
    const lists = new Map<string, StyleList>();
    while (xml.child(1)) {
      if (xml.name === 'fills' || xml.name === 'cellXfs') lists.set(xml.name, readList(xml));
    }
    const [fills, formats] = [lists.get('fills'), lists.get('cellXfs')];
    if (!fills?.items.length || !formats?.items.length) throw xml.fault('缺少单元格格式');
    this.fills = fills;
    this.formats = formats;
  }

  /** The number of a format that is the given one but filled with a colour, `FFC7CE`. */
  filled(format: number, rgb: string): number {
    const fill = this.fillNumber(rgb);
    return this.numbered(`${String(format)} ${String(fill)}`, () => {
      const original = this.formats.items[format] ?? this.formats.items[0]!;
      const tag = openingTag(original);
      const own = withAttributes(tag, { fillId: String(fill), applyFill: '1' });
      const number = this.formats.items.length + this.newFormats.length;
      this.newFormats.push(own + original.slice(tag.length));
      return number;
    });
  }

  text(): string {
    return splice(this.xml.source, [
      ...grown(this.fills, this.newFills),
      ...grown(this.formats, this.newFormats),
    ]);
  }

  private fillNumber(rgb: string): number {
    return this.numbered(rgb, () => {
      const p = this.prefix;
      const number = this.fills.items.length + this.newFills.length;
      this.newFills.push(
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${rgb}"/>` +
          `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
      );
      return number;
    });
  }

  private numbered(key: string, add: () => number): number {
    const number = this.numbers.get(key) ?? add();
    this.numbers.set(key, number);
    return number;
  }
}

function readList(xml: XmlScanner): StyleList {
  const { tagStart: start, tagEnd } = xml;
  const items: string[] = [];
  const inside = xml.depth;
  while (xml.child(inside)) {
    const from = xml.tagStart;
    items.push(xml.source.slice(from, skip(xml)));
  }
  return { start, tag: xml.source.slice(start, tagEnd), items, end: xml.tagStart };
}

function grown(
  list: StyleList,
  added: readonly string[],
): { start: number; end: number; text: string }[] {
  if (added.length === 0) return [];
  const count = String(list.items.length + added.length);
  const tagEnd = list.start + list.tag.length;
  return [
    { start: list.start, end: tagEnd, text: withAttributes(list.tag, { count }) },
    { start: list.end, end: list.end, text: added.join('') },
  ];
}
