import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { isTrue } from '../../xlsx/read/parts';
import type { XmlScanner } from '../../xlsx/xml/scan';
import type { Theme } from './colour';
import { readBorder, readFill, readFont } from './font-fill-border';
import { builtInFormat } from '../../xlsx/read/number-formats';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  distributed: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  bottom: VerticalAlign.BOTTOM,
};

export interface StyleSheet {
  readonly styles: readonly IStyleData[];
  readonly unlocked: ReadonlySet<number>;
}

/** How the cells of each format number look; what the grid cannot show is not in it, and stays in the file. */
export function readStyleSheet(xml: XmlScanner, theme: Theme): StyleSheet {
  const formats = new Map<number, string>();
  const fonts: IStyleData[] = [];
  const fills: IStyleData[] = [];
  const borders: IStyleData[] = [];
  const styles: IStyleData[] = [];
  const unlocked = new Set<number>();
  const each = (read: () => void): void => {
    while (xml.child(2)) read();
  };
  xml.root('styleSheet');
  while (xml.child(1)) {
    if (xml.name === 'numFmts') each(() => readFormat(xml, formats));
    else if (xml.name === 'fonts') each(() => fonts.push(readFont(xml, theme)));
    else if (xml.name === 'fills') each(() => fills.push(readFill(xml, theme)));
    else if (xml.name === 'borders') each(() => borders.push(readBorder(xml, theme)));
    else if (xml.name === 'cellXfs') {
      each(() => {
        const tables = { formats, fonts, fills, borders };
        styles.push(readCellFormat(xml, tables, () => unlocked.add(styles.length)));
      });
    }
  }
  return { styles, unlocked };
}

interface Tables {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly IStyleData[];
  readonly fills: readonly IStyleData[];
  readonly borders: readonly IStyleData[];
}

function readFormat(xml: XmlScanner, formats: Map<number, string>): void {
  formats.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? 'General');
}

/** The `xf` element just opened. */
function readCellFormat(xml: XmlScanner, tables: Tables, unlock: () => void): IStyleData {
  const index = (name: string): number => Number(xml.attribute(name) ?? 0);
  const id = index('numFmtId');
  const pattern = tables.formats.get(id) ?? builtInFormat(id);
  const style: IStyleData = {
    vt: VerticalAlign.BOTTOM,
    ...tables.fonts[index('fontId')],
    ...tables.fills[index('fillId')],
    ...tables.borders[index('borderId')],
    ...(pattern === 'General' ? {} : { n: { pattern } }),
  };
  const inside = xml.depth;
  while (xml.child(inside)) {
    if (xml.name === 'alignment') readAlignment(xml, style);
    else if (xml.name === 'protection' && xml.attribute('locked') === '0') unlock();
  }
  return style;
}

function readAlignment(xml: XmlScanner, style: IStyleData): void {
  const horizontal = HORIZONTAL[xml.attribute('horizontal') ?? ''];
  const vertical = VERTICAL[xml.attribute('vertical') ?? ''];
  const indent = Number(xml.attribute('indent') ?? 0);
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  if (isTrue(xml.attribute('wrapText'))) style.tb = WrapStrategy.WRAP;
  if (xml.attribute('textRotation') === '255') style.tr = { a: 0, v: 1 };
  // One step of indent is about three blanks wide.
  if (indent > 0) style.pd = { l: indent * 9 };
}
