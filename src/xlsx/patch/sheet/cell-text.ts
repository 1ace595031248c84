import { a1, type Place } from '../../../model/place';
import { openingTag, withAttributes } from '../tag';
import type { CellSite } from './walk';
import { escapeCellText, UnwritableText } from '../../xml/escape';

/** A `<c>` with a text, in the format that its cell has; nothing for an empty text where no cell was. Throws UnwritableText. */
export function textCell(
  site: Pick<CellSite, 'row' | 'col' | 'prefix' | 'element' | 'style'>,
  text: string,
  place: Place,
): string {
  const { element, prefix, style } = site;
  if (element === null && text === '') return '';
  const name = `${prefix}c`;
  const styled = style === null ? '' : ` s="${style}"`;
  const tag = element === null ? `<${name} r="${a1(site)}"${styled}>` : openingTag(element);
  // What the value was computed or typed by goes with the value: cell and value metadata, phonetic guides.
  const bare = withAttributes(tag, { t: null, cm: null, vm: null, ph: null }).replace(
    /\s*\/?>$/,
    '',
  );
  if (text === '') return `${bare}/>`;
  const t = `${prefix}t`;
  const inside = `<${prefix}is><${t} xml:space="preserve">${escaped(text, place)}</${t}></${prefix}is>`;
  return `${bare} t="inlineStr">${inside}</${name}>`;
}

function escaped(text: string, place: Place): string {
  try {
    return escapeCellText(text);
  } catch (error) {
    if (!(error instanceof UnwritableText)) throw error;
    throw new UnwritableText(`${place.sheet}!${a1(place)}：${error.message}`);
  }
}
