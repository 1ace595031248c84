import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';
import { Fields, readFormula, readRun } from './run-text';
import { openSpan, type ParagraphSpan } from './span';
import { isOn, type NumberRef } from './styles';

/** A paragraph as read, changes accepted. */
export interface ReadParagraph {
  readonly text: string;
  readonly style: string;
  readonly outline: number | null;
  /** Its own list; `list` is null where only the depth is set, `'0'` where the style's list is switched off. */
  readonly list: string | null;
  readonly level: number | null;
  /** The end of the paragraph was deleted: its text goes on in the next one. */
  readonly runsOn: boolean;
  /** Paragraphs of text boxes that are anchored here, box by box. */
  readonly boxes: readonly (readonly string[])[];
  readonly span: ParagraphSpan;
}

const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'rt',
  'instrText',
  'sdtPr',
  'sdtEndPr',
  'Fallback',
  'object',
  'pPrChange',
  'rPrChange',
]);

/** A run as it is read: where it is written, its text, and whether it is somebody's tracked insertion. */
export interface RunRead {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
  readonly inserted: boolean;
}

/** Reads the paragraph just opened, going to its end; who is to change it is told its runs. */
export function readParagraph(
  xml: XmlScanner,
  fields: Fields,
  onRun: ((run: RunRead) => void) | null = null,
): ReadParagraph {
  return new ParagraphReader(xml, fields, onRun).read();
}

class ParagraphReader {
  private text = '';
  private style = '';
  private outline: number | null = null;
  private list: string | null = null;
  private level: number | null = null;
  private runsOn = false;
  private readonly boxes: (readonly string[])[] = [];
  private span: ParagraphSpan;
  private inserted = false;

  constructor(
    private readonly xml: XmlScanner,
    private readonly fields: Fields,
    private readonly onRun: ((run: RunRead) => void) | null,
  ) {
    this.span = openSpan(xml);
  }

  read(): ReadParagraph {
    this.inline();
    const { text, style, outline, list, level, runsOn, boxes } = this;
    const span = this.span.empty ? this.span : { ...this.span, to: this.xml.tagStart };
    return { text, style, outline, list, level, runsOn, boxes, span };
  }

  /** Everything inside the element just opened. */
  private inline(): void {
    const { xml } = this;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'pPr') this.properties();
      else if (xml.name === 'r') this.run();
      else if (xml.name === 'oMath' || xml.name === 'oMathPara') this.text += readFormula(xml);
      else if (xml.name === 'sdt') this.control();
      else if (xml.name === 'txbxContent') this.box();
      else if (PASSED_OVER.has(xml.name)) skip(xml);
      else if (xml.name === 'ins' || xml.name === 'moveTo') this.insertion();
      else this.inline();
    }
  }

  private insertion(): void {
    const outer = this.inserted;
    this.inserted = true;
    this.inline();
    this.inserted = outer;
  }

  private run(): void {
    const { xml } = this;
    const start = xml.tagStart;
    const text = readRun(xml, this.fields, () => this.anchored());
    const from = this.text.length;
    this.text += text;
    this.onRun?.({ start, end: xml.tagEnd, text, from, inserted: this.inserted });
  }

  /** What a run anchors: only the text boxes in it count, each once. */
  private anchored(): void {
    const { xml } = this;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'txbxContent') this.box();
      else if (PASSED_OVER.has(xml.name)) skip(xml);
      else this.anchored();
    }
  }

  private box(): void {
    const { xml } = this;
    const inside = xml.depth;
    const texts: string[] = [];
    const collect = (within: number): void => {
      while (xml.child(within)) {
        if (xml.name === 'p') texts.push(readParagraph(xml, new Fields()).text);
        else if (PASSED_OVER.has(xml.name)) skip(xml);
        else collect(xml.depth);
      }
    };
    collect(inside);
    this.boxes.push(texts);
  }

  /** A content control; what it shows while nothing has been typed is no text. */
  private control(): void {
    const { xml } = this;
    const inside = xml.depth;
    let placeholder = false;
    while (xml.child(inside)) {
      if (xml.name === 'sdtPr') placeholder = readsPlaceholder(xml);
      else if (placeholder) skip(xml);
      else this.inline();
    }
  }

  private properties(): void {
    const { xml } = this;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'pStyle') this.style = xml.attribute('w:val') ?? '';
      else if (xml.name === 'outlineLvl') {
        const level = Number(xml.attribute('w:val') ?? 9);
        this.outline = level < 9 ? level + 1 : null;
      } else if (xml.name === 'numPr') this.numbers();
      else if (xml.name === 'rPr') this.endMark();
      else skip(xml);
    }
    this.span = { ...this.span, from: xml.tagEnd };
  }

  private numbers(): void {
    const { xml } = this;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'numId') this.list = xml.attribute('w:val');
      else if (xml.name === 'ilvl') this.level = Number(xml.attribute('w:val') ?? 0);
      else skip(xml);
    }
  }

  private endMark(): void {
    const { xml } = this;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'del' || xml.name === 'moveFrom') this.runsOn = true;
      skip(xml);
    }
  }
}

/** Whether the properties of a content control, just opened, say that it shows its placeholder. */
export function readsPlaceholder(xml: XmlScanner): boolean {
  const inside = xml.depth;
  let placeholder = false;
  while (xml.child(inside)) {
    if (xml.name === 'showingPlcHdr') placeholder = isOn(xml.attribute('w:val'));
    else skip(xml);
  }
  return placeholder;
}

/** The list that a paragraph counts in, by itself or by its style. */
export function numberRef(
  { list, level }: Pick<ReadParagraph, 'list' | 'level'>,
  ofStyle: { readonly list: string | null; readonly level: number | null },
): NumberRef | null {
  const id = list ?? ofStyle.list;
  if (id === null || id === '0') return null;
  return { list: id, level: level ?? (list === null ? ofStyle.level : null) ?? 0 };
}
