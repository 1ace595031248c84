import type { XmlScanner } from '../../xlsx/xml/scan';
import type { Theme } from './colour';

/** Office's own theme, for files without one. */
export const OFFICE_THEME: Theme =
  '#ffffff #000000 #e7e6e6 #44546a #4472c4 #ed7d31 #a5a5a5 #ffc000 #5b9bd5 #70ad47 #0563c1 #954f72'.split(
    ' ',
  );

/** The theme part names dark before light; cells count light before dark. */
const CELL_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The colours of a theme part. */
export function readTheme(xml: XmlScanner): Theme {
  const found: string[] = [];
  xml.root('theme');
  while (xml.next()) {
    if (!xml.opened || xml.name !== 'clrScheme') continue;
    const inside = xml.depth;
    while (xml.child(inside)) found.push(readSchemeColour(xml));
  }
  return CELL_ORDER.map((at, index) => found[at] ?? OFFICE_THEME[index]!);
}

function readSchemeColour(xml: XmlScanner): string {
  let colour = '#000000';
  const inside = xml.depth;
  while (xml.child(inside)) {
    const value = xml.attribute(xml.name === 'sysClr' ? 'lastClr' : 'val');
    if (value) colour = `#${value.toLowerCase()}`;
  }
  return colour;
}
