import { parseAreaA1 } from '../../../model/place';
import { moveFormula, type Anchor } from './formula';
import type { RowMoves } from './row-moves';
import type { Splice } from '../splice';
import { readText, setAttributes, type WrittenText } from '../tag';
import { escapeXml } from '../../xml/escape';
import type { XmlScanner } from '../../xml/scan';

/** Elements that hold a formula as their text; in an extension each of these holds an `f` that does. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2']);

/**
 * A conditional format, a drop-down list, or the like: the cells that it is for, and formulas that speak of them. `xml`
 * stands on it; `home` is its sheet. Gives what changes in it, or null when none of its cells is left.
 */
export function moveItem(xml: XmlScanner, moves: RowMoves, home: string): Splice[] | null {
  const own = home === moves.sheet;
  const inside = xml.depth;
  const splices: Splice[] = [];
  let cells = xml.attribute('sqref');
  const extension = cells === null;
  if (own && cells !== null) splices.push(setAttributes(xml, { sqref: moves.sqref(cells) }));
  const isFormula = (name: string): boolean => (extension ? name === 'f' : FORMULAS.has(name));
  const formulas: WrittenText[] = [];
  while (xml.next() && xml.depth >= inside) {
    if (!xml.opened) continue;
    if (xml.name === 'cfvo' && xml.attribute('val') !== null) {
      // A threshold may be a formula, too.
      const val = moveFormula(xml.attribute('val')!, moves, home);
      if (val !== xml.attribute('val')) splices.push(setAttributes(xml, { val }));
    } else if (xml.name === 'sqref') {
      const found = readText(xml);
      cells = found.text;
      if (own) splices.push(changed(found, moves.sqref(cells)));
    } else if (isFormula(xml.name)) formulas.push(readText(xml));
  }
  if (own && cells !== null && moves.sqref(cells) === '') return null;
  const anchor = own && cells !== null ? anchorOf(cells, moves.sqref(cells)) : null;
  for (const found of formulas) {
    splices.push(changed(found, moveFormula(found.text, moves, home, anchor)));
  }
  return splices.filter(({ start, end, text }) => xml.source.slice(start, end) !== text);
}

/** The topmost of the cells, which the formulas are written for. */
function anchorOf(before: string, after: string): Anchor {
  const top = (list: string): number =>
    Math.min(...list.split(/\s+/).map((text) => parseAreaA1(text)?.top ?? Infinity));
  return { before: top(before), after: top(after) };
}

function changed({ start, end, text }: WrittenText, to: string): Splice {
  return text === to ? { start, end: start, text: '' } : { start, end, text: escapeXml(to) };
}
