import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';
import { isOn } from './styles';

/** Signs of the fonts Symbol and Wingdings by the character that stands for them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B3: '≥',
  F0A3: '≤',
  F0B1: '±',
  F0B4: '×',
  F0B8: '÷',
  F0B9: '≠',
  F0BB: '≈',
  F03D: '=',
  F03C: '<',
  F03E: '>',
  F025: '%',
  F0FC: '√',
  F0FE: '☑',
  F0A8: '□',
  F06F: '□',
};

/** A complex field (w:fldChar) may begin in one run and end in another: what stands in its code is no text. */
export class Fields {
  private readonly inCode: boolean[] = [];

  get hides(): boolean {
    return this.inCode.some(Boolean);
  }

  mark(kind: string | null): void {
    if (kind === 'begin') this.inCode.push(true);
    else if (kind === 'separate' && this.inCode.length > 0)
      this.inCode[this.inCode.length - 1] = false;
    else if (kind === 'end') this.inCode.pop();
  }
}

/** The text of the run just opened, going to its end. What it anchors (a text box) is handed to `anchored`. */
export function readRun(xml: XmlScanner, fields: Fields, anchored: () => void): string {
  const inside = xml.depth;
  let text = '';
  let hidden = false;
  while (xml.child(inside)) {
    if (xml.name === 'rPr') hidden = readsHidden(xml);
    else if (ANCHORS.has(xml.name)) anchored();
    else if (xml.name === 'ruby') text += readRuby(xml, fields);
    else {
      const piece = pieceOf(xml, fields);
      if (!hidden && !fields.hides) text += piece;
    }
  }
  return text;
}

const ANCHORS = new Set(['drawing', 'pict', 'AlternateContent']);

/** The base text of the ruby just opened, without the reading above it. */
function readRuby(xml: XmlScanner, fields: Fields): string {
  const inside = xml.depth;
  let text = '';
  while (xml.next() && xml.depth >= inside) {
    if (!xml.opened) continue;
    if (xml.name === 'rt') skip(xml);
    else if (xml.name === 'r') text += readRun(xml, fields, () => undefined);
  }
  return text;
}

/** The text that an element of a run, just opened, stands for. */
export function pieceOf(xml: XmlScanner, fields: Fields): string {
  switch (xml.name) {
    case 't':
      return symbolsIn(xml.content());
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br': {
      const type = xml.attribute('w:type');
      return type === null || type === 'textWrapping' ? '\n' : '';
    }
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return SYMBOLS[(xml.attribute('w:char') ?? '').toUpperCase()] ?? '';
    case 'fldChar':
      fields.mark(xml.attribute('w:fldCharType'));
      return '';
    default:
      return '';
  }
}

function symbolsIn(text: string): string {
  return text.replace(
    /[\uf020-\uf0ff]/g,
    (sign) => SYMBOLS[sign.charCodeAt(0).toString(16).toUpperCase()] ?? sign,
  );
}

function readsHidden(xml: XmlScanner): boolean {
  const inside = xml.depth;
  let hidden = false;
  while (xml.child(inside)) {
    if (xml.name === 'vanish' || xml.name === 'webHidden')
      hidden ||= xml.name === 'vanish' && isOn(xml.attribute('w:val'));
  }
  return hidden;
}

/** The text of the formula just opened (OMath), going to its end. */
export function readFormula(xml: XmlScanner): string {
  const inside = xml.depth;
  let text = '';
  while (xml.next() && xml.depth >= inside) {
    if (xml.opened && xml.name === 't') text += xml.content();
    else if (xml.opened && xml.name === 'delText') skip(xml);
  }
  return text;
}
