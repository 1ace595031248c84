import { splice, type Splice } from '../../xlsx/patch/splice';
import { openingTag, skip, withAttributes } from '../../xlsx/patch/tag';
import { escapeXml } from '../../xlsx/xml/escape';
import { XmlScanner } from '../../xlsx/xml/scan';

/**
 * A sheet of our own making, made fit for another workbook: its texts written into the cells, so that the other's string
 * table keeps its bytes; its formats counted on from the other's.
 */
export function moveSheet(sheet: string, strings: readonly string[], formatOffset: number): string {
  const xml = new XmlScanner(sheet, 'sheet');
  const splices: Splice[] = [];
  while (xml.next()) {
    if (!xml.opened || xml.name !== 'c') continue;
    const start = xml.tagStart;
    const type = xml.attribute('t');
    const style = Number(xml.attribute('s') ?? 0);
    const end = skip(xml);
    const element = sheet.slice(start, end);
    const tag = withAttributes(openingTag(element), { s: String(style + formatOffset) });
    const text =
      type === 's'
        ? inlineCell(tag, element, strings)
        : tag + element.slice(openingTag(element).length);
    splices.push({ start, end, text });
  }
  return splice(sheet, splices);
}

function inlineCell(tag: string, element: string, strings: readonly string[]): string {
  const index = Number(/<v>(\d+)<\/v>/.exec(element)?.[1] ?? -1);
  const text = escapeXml(strings[index] ?? '');
  const open = withAttributes(tag, { t: 'inlineStr' });
  return `${open}<is><t xml:space="preserve">${text}</t></is></c>`;
}
