import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { isTrue } from '../../xlsx/read/parts';
import type { XmlScanner } from '../../xlsx/xml/scan';
import { readColour, type Theme } from './colour';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Readonly<Record<string, keyof IBorderData>> = {
  left: 'l',
  start: 'l',
  right: 'r',
  end: 'r',
  top: 't',
  bottom: 'b',
};

const on = { s: BooleanNumber.TRUE };

/** The `font` element just opened. */
export function readFont(xml: XmlScanner, theme: Theme): IStyleData {
  const font: IStyleData = {};
  const inside = xml.depth;
  while (xml.child(inside)) {
    const value = xml.attribute('val');
    const set = value === null || isTrue(value);
    if (xml.name === 'name') font.ff = value ?? null;
    else if (xml.name === 'sz') font.fs = Number(value ?? 11);
    else if (xml.name === 'b' && set) font.bl = BooleanNumber.TRUE;
    else if (xml.name === 'i' && set) font.it = BooleanNumber.TRUE;
    else if (xml.name === 'strike' && set) font.st = on;
    else if (xml.name === 'u' && value !== 'none') font.ul = on;
    else if (xml.name === 'color') {
      const rgb = readColour(xml, theme);
      if (rgb) font.cl = { rgb };
    }
  }
  return font;
}

/** The `fill` element just opened. Of a pattern its foreground is shown; of a gradient, nothing. */
export function readFill(xml: XmlScanner, theme: Theme): IStyleData {
  const inside = xml.depth;
  let fill: IStyleData = {};
  while (xml.child(inside)) {
    const pattern = xml.attribute('patternType');
    const shown = xml.name === 'patternFill' && pattern !== null && pattern !== 'none';
    const within = xml.depth;
    while (xml.child(within)) {
      const rgb = shown && xml.name === 'fgColor' ? readColour(xml, theme) : null;
      if (rgb) fill = { bg: { rgb } };
    }
  }
  return fill;
}

/** The `border` element just opened. */
export function readBorder(xml: XmlScanner, theme: Theme): IStyleData {
  const inside = xml.depth;
  const sides: IBorderData = {};
  while (xml.child(inside)) {
    const side = SIDES[xml.name];
    const style = BORDERS[xml.attribute('style') ?? ''];
    const within = xml.depth;
    let rgb = '#000000';
    while (xml.child(within)) if (xml.name === 'color') rgb = readColour(xml, theme) ?? rgb;
    const line: IBorderStyleData | null = style ? { s: style, cl: { rgb } } : null;
    if (side && line) Object.assign(sides, { [side]: line });
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}
