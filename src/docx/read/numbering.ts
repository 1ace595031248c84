import type { XmlScanner } from '../../xlsx/xml/scan';
import { writeNumber } from './number-words';
import type { NumberRef } from './styles';

/** One level of a list as numbering.xml defines it. */
interface Level {
  start: number;
  format: string;
  /** `第%1部分`, `（%2）`. */
  text: string;
  /** The level whose step begins this one anew: 0 never; null any level above. */
  restart: number | null;
  legal: boolean;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  readonly styleLink: string | null;
}

interface List {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly overrides: Map<number, Level>;
}

/** The lists of a document, and how far each has counted. */
export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();
  /** Lists that share their definition go on counting together. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(xml: XmlScanner | null) {
    if (xml) this.read(xml);
  }

  /** Counts a paragraph and gives its number as Word shows it; empty for bullets and for lists that do not exist. */
  next({ list: id, level: depth }: NumberRef): string {
    const list = this.lists.get(id);
    if (!list) return '';
    const level = this.levelOf(list, depth);
    if (!level) return '';
    const counts = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counts);
    const startOverride = list.starts.get(depth);
    const key = `${id} ${String(depth)}`;
    const begins = startOverride !== undefined && !this.begun.has(key);
    this.begun.add(key);
    for (let above = 0; above < depth; above += 1)
      counts[above] ??= this.levelOf(list, above)?.start ?? 1;
    const before = counts[depth];
    counts[depth] = begins ? startOverride : before === undefined ? level.start : before + 1;
    for (let below = depth + 1; below < counts.length; below += 1) {
      const restart = this.levelOf(list, below)?.restart ?? null;
      if (restart === 0 || (restart !== null && restart <= depth)) continue;
      counts[below] = undefined;
    }
    return level.format === 'bullet' ? '' : this.shown(list, level, counts);
  }

  private shown(list: List, level: Level, counts: readonly (number | undefined)[]): string {
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const depth = Number(digit) - 1;
        const own = this.levelOf(list, depth);
        const format = level.legal ? 'decimal' : (own?.format ?? 'decimal');
        return writeNumber(counts[depth] ?? own?.start ?? 1, format);
      })
      .trim();
  }

  private levelOf(list: List, depth: number): Level | undefined {
    return list.overrides.get(depth) ?? this.abstracts.get(list.abstract)?.levels.get(depth);
  }

  private read(xml: XmlScanner): void {
    xml.root('numbering');
    while (xml.child(1)) {
      if (xml.name === 'abstractNum') {
        const id = xml.attribute('w:abstractNumId') ?? '';
        this.abstracts.set(id, readAbstract(xml));
      } else if (xml.name === 'num') {
        const id = xml.attribute('w:numId') ?? '';
        this.lists.set(id, readList(xml));
      }
    }
  }
}

function readAbstract(xml: XmlScanner): AbstractList {
  const inside = xml.depth;
  const levels = new Map<number, Level>();
  let styleLink: string | null = null;
  while (xml.child(inside)) {
    if (xml.name === 'numStyleLink') styleLink = xml.attribute('w:val');
    if (xml.name === 'lvl') levels.set(Number(xml.attribute('w:ilvl') ?? 0), readLevel(xml));
  }
  return { levels, styleLink };
}

function readList(xml: XmlScanner): List {
  const inside = xml.depth;
  const list = {
    abstract: '',
    starts: new Map<number, number>(),
    overrides: new Map<number, Level>(),
  };
  while (xml.child(inside)) {
    if (xml.name === 'abstractNumId') list.abstract = xml.attribute('w:val') ?? '';
    if (xml.name === 'lvlOverride') readOverride(xml, list);
  }
  return list;
}

function readOverride(xml: XmlScanner, list: List): void {
  const depth = Number(xml.attribute('w:ilvl') ?? 0);
  const inside = xml.depth;
  while (xml.child(inside)) {
    if (xml.name === 'startOverride') list.starts.set(depth, Number(xml.attribute('w:val') ?? 1));
    else if (xml.name === 'lvl') list.overrides.set(depth, readLevel(xml));
  }
}

function readLevel(xml: XmlScanner): Level {
  const inside = xml.depth;
  const level: Level = { start: 1, format: 'decimal', text: '', restart: null, legal: false };
  while (xml.next() && xml.depth >= inside) {
    if (!xml.opened) continue;
    const value = xml.attribute('w:val') ?? '';
    if (xml.name === 'start') level.start = Number(value) || 0;
    else if (xml.name === 'numFmt') level.format = value;
    else if (xml.name === 'lvlText') level.text = value;
    else if (xml.name === 'lvlRestart') level.restart = Number(value) || 0;
    else if (xml.name === 'isLgl') level.legal = true;
  }
  return level;
}
