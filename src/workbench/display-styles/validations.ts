import { parseAreaA1, type Area } from '../../model/place';
import { isTrue } from '../../xlsx/read/parts';
import type { XmlScanner } from '../../xlsx/xml/scan';

/** A drop-down list (下拉选项) of the file. */
export interface ListRule {
  readonly areas: readonly Area[];
  /** The choices written out, or where they stand. */
  readonly source: readonly string[] | { readonly sheet: string | null; readonly area: Area };
}

/** The `dataValidation` element just opened: none unless it is a list that can be shown. */
export function readValidation(xml: XmlScanner): ListRule[] {
  const list = xml.attribute('type') === 'list';
  // In the file, 1 means that the arrow is NOT shown.
  const hidden = isTrue(xml.attribute('showDropDown'));
  const places = (xml.attribute('sqref') ?? '').split(/\s+/);
  let formula = '';
  const inside = xml.depth;
  while (xml.child(inside)) if (xml.name === 'formula1') formula = xml.content();
  const source = list && !hidden ? readSource(formula.trim()) : null;
  const areas = places.map(parseAreaA1).filter((area) => area !== null);
  return source && areas.length > 0 ? [{ areas, source }] : [];
}

function readSource(formula: string): ListRule['source'] | null {
  const literal = /^"([\s\S]*)"$/.exec(formula);
  if (literal)
    return literal[1]!
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  const reference =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula);
  const area = reference ? parseAreaA1(reference[3]!) : null;
  if (!reference || !area) return null;
  return { sheet: reference[1]?.replace(/''/g, "'") ?? reference[2] ?? null, area };
}
