import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';
import { megabytes, tooLarge, type Limits } from '../../xlsx/zip/guards';
import type { Numbering } from './numbering';
import { numberRef, readParagraph, readsPlaceholder, type ReadParagraph } from './paragraph';
import { Fields } from './run-text';
import type { ParagraphSpan } from './span';
import { inherited, type ParagraphStyle } from './styles';
import { readTable, type ReadTable } from './table';

/** A paragraph right in the body, with its automatic number and the outline level of its style. */
export interface BodyParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly number: string;
  readonly outline: number | null;
  readonly inContents: boolean;
  readonly boxes: readonly (readonly string[])[];
  readonly span: ParagraphSpan;
}

export type BodyBlock = BodyParagraph | { readonly kind: 'table'; readonly table: ReadTable };

/** Reads the body of document.xml: paragraphs and tables in their order. */
export function readBody(
  xml: XmlScanner,
  styles: ReadonlyMap<string, ParagraphStyle>,
  numbering: Numbering,
  limits: Limits,
): BodyBlock[] {
  if (xml.source.length > limits.stringBytes)
    throw tooLarge(`文字超过 ${megabytes(limits.stringBytes)}`);
  xml.root('document');
  const reader = new BodyReader(xml, styles, numbering, limits);
  while (xml.child(1)) {
    if (xml.name === 'body') reader.blocks(false);
    else skip(xml);
  }
  return reader.found;
}

const PASSED_OVER = new Set(['sectPr', 'sdtPr', 'sdtEndPr', 'Fallback', 'moveFrom', 'del']);

class BodyReader {
  readonly found: BodyBlock[] = [];
  private readonly fields = new Fields();
  private cells = 0;
  /** The text of paragraphs whose end was deleted. */
  private carried = '';

  constructor(
    readonly xml: XmlScanner,
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
    private readonly numbering: Numbering,
    private readonly limits: Limits,
  ) {}

  blocks(inContents: boolean): void {
    const { xml } = this;
    const inside = xml.depth;
    let placeholder = false;
    let contents = inContents;
    while (xml.child(inside)) {
      if (xml.name === 'p') this.add(contents, placeholder);
      else if (xml.name === 'tbl') this.found.push({ kind: 'table', table: readTable(this) });
      else if (xml.name === 'sdtPr') {
        contents ||= /docPartGallery[^>]*Table of Contents/.test(
          xml.source.slice(xml.tagStart, xml.source.indexOf('sdtPr>', xml.tagEnd)),
        );
        placeholder = readsPlaceholder(xml);
      } else if (PASSED_OVER.has(xml.name)) skip(xml);
      else this.blocks(contents);
    }
  }

  paragraph(): ReadParagraph {
    const read = readParagraph(this.xml, this.fields);
    this.numberOf(read);
    return read;
  }

  countCell(): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) throw tooLarge('单元格太多');
  }

  private add(inContents: boolean, placeholder: boolean): void {
    const read = readParagraph(this.xml, this.fields);
    const gone = read.runsOn && read.text === '';
    const text = this.carried + read.text;
    this.carried = read.runsOn ? text : '';
    const style = inherited(this.styles, read.style, ({ name }) => name) ?? '';
    this.found.push({
      kind: 'paragraph',
      text: read.runsOn || placeholder ? '' : text,
      number: gone ? '' : this.numberOf(read),
      outline: read.outline ?? inherited(this.styles, read.style, ({ outline }) => outline),
      inContents: inContents || /^(toc|TOC) ?\d|^目录 ?\d/.test(style),
      boxes: read.boxes,
      span: read.span,
    });
  }

  private numberOf(read: ReadParagraph): string {
    const reference = numberRef(read, {
      list: inherited(this.styles, read.style, ({ list }) => list),
      level: inherited(this.styles, read.style, ({ level }) => level),
    });
    return reference ? this.numbering.next(reference) : '';
  }
}
