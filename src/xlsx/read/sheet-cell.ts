import type { Cell } from '../../model/grid';
import type { CellMaker } from './cells';
import { readRichText } from './shared-strings';
import type { XmlScanner } from '../xml/scan';
import { detach, unescapeCharacters } from '../xml/text';

/** Reads the `<c>` just opened, going to its end; undefined when it holds nothing but a format. */
export function readCell(xml: XmlScanner, maker: CellMaker): Cell | undefined {
  const type = xml.attribute('t');
  const styleText = xml.attribute('s');
  const style = styleText === null ? 0 : Number(styleText);
  const inside = xml.depth;
  let value: string | null = null;
  let formula = false;
  while (xml.child(inside)) {
    if (xml.name === 'v') value = xml.content();
    else if (xml.name === 'f') formula = true;
    else if (xml.name === 'is') value = readRichText(xml);
  }
  if (value === null) return formula ? maker.text('', style, true) : undefined;
  switch (type) {
    case 's':
      return sharedText(value, style, formula, xml, maker);
    case 'inlineStr':
      return maker.text(value, style, formula);
    case 'str':
      return maker.text(detach(unescapeCharacters(value)), style, formula);
    case 'b':
      return maker.boolean(value.trim() === '1' || value.trim() === 'true', style, formula);
    case 'e':
      return maker.error(detach(value), style, formula);
    case 'd':
      return maker.date(value.trim(), style, formula);
    default:
      return number(value, style, formula, maker);
  }
}

function sharedText(
  value: string,
  style: number,
  formula: boolean,
  xml: XmlScanner,
  maker: CellMaker,
): Cell | undefined {
  if (value.trim() === '') return formula ? maker.text('', style, true) : undefined;
  const index = Number(value);
  const text = maker.string(index);
  if (text === undefined) throw xml.fault('引用了不存在的文字');
  return formula ? maker.text(text, style, true) : maker.shared(index, style);
}

function number(
  written: string,
  style: number,
  formula: boolean,
  maker: CellMaker,
): Cell | undefined {
  const value = Number(written);
  if (written.trim() === '') return maker.text('', style, formula);
  return Number.isFinite(value)
    ? maker.number(value, style, formula)
    : maker.text(detach(written), style, formula);
}
