import { isEmptyTag } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';

/** Where a paragraph is written in document.xml, so that something can be put into it. */
export interface ParagraphSpan {
  /** Behind its properties; of one written `<w:p/>` where the tag begins. */
  readonly from: number;
  /** Before its closing tag; of one written `<w:p/>` where the tag ends. */
  readonly to: number;
  /** It is written `<w:p/>`. */
  readonly empty: boolean;
}

/** The span of the paragraph just opened, as far as its opening tag tells. */
export function openSpan(xml: XmlScanner): ParagraphSpan {
  const empty = isEmptyTag(xml);
  return { from: empty ? xml.tagStart : xml.tagEnd, to: xml.tagEnd, empty };
}
