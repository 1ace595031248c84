import { areaA1, parseA1, parseAreaA1 } from '../../src/model/place';
import type { Held } from '../../src/model/grid';
import { escapeXml } from '../../src/xlsx/xml/escape';
import { complete, type Found, type GivenSheet } from '../contract/world';
import { workbookParts, zipParts } from './xlsx-file';

/** The sheets of a contract as the bytes of an .xlsx: formats, fills, formulas with their results, merges, hidden sheets. */
export function givenWorkbook(sheets: readonly GivenSheet[]): Uint8Array {
  const looks = new Looks();
  const made = sheets.map(({ name, cells, merges = [], visibility }) => ({
    name: escapeXml(name),
    xml: `<sheetData>${rowsXml(cells, looks)}</sheetData>${mergesXml(merges)}`,
    ...(visibility ? { state: visibility } : {}),
  }));
  return zipParts(workbookParts({ sheets: made, styles: looks.xml() }));
}

/** Cell formats, numbered as they are met. */
class Looks {
  private readonly known: string[] = [];

  number({ format, fill }: Pick<Found, 'format' | 'fill'>): number {
    const key = JSON.stringify([format, fill]);
    const at = this.known.indexOf(key);
    return at >= 0 ? at + 1 : this.known.push(key);
  }

  xml(): string {
    const pairs = this.known.map((key) => JSON.parse(key) as [string, string | null]);
    const formats = pairs
      .map(([format], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeXml(format)}"/>`)
      .join('');
    const fills = pairs.map(([, fill]) => fillXml(fill)).join('');
    const xfs = pairs
      .map(([, fill], at) => `<xf numFmtId="${200 + at}" fillId="${fill ? at + 1 : 0}"/>`)
      .join('');
    return (
      `<numFmts>${formats}</numFmts><fonts count="1"><font/></fonts>` +
      `<fills count="${pairs.length + 1}">${fillXml(null)}${fills}</fills>` +
      `<borders count="1"><border/></borders><cellXfs count="${pairs.length + 1}"><xf/>${xfs}</cellXfs>`
    );
  }
}

function fillXml(fill: string | null): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const rgb = `FF${fill.slice(1)}`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
}

function rowsXml(cells: GivenSheet['cells'], looks: Looks): string {
  const rows = new Map<number, string[]>();
  const placed = Object.entries(cells)
    .map(([address, given]) => ({ address, ...parseA1(address)!, found: complete(given) }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
  for (const { address, row, found } of placed) {
    const plain = found.format === 'General' && found.fill === null;
    const style = plain ? '' : ` s="${looks.number(found)}"`;
    rows.set(row, [...(rows.get(row) ?? []), cellXml(`r="${address}"${style}`, found)]);
  }
  return [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml.join('')}</row>`).join('');
}

function cellXml(attributes: string, { value, formula }: Found): string {
  const f = formula === null ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (typeof value === 'string') {
    const text = `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`;
    return `<c ${attributes} t="inlineStr">${text}</c>`;
  }
  return `<c ${attributes}${typeof value === 'boolean' ? ' t="b"' : ''}>${f}${valueXml(value)}</c>`;
}

function valueXml(value: Held): string {
  return value === null ? '' : `<v>${Number(value)}</v>`;
}

function mergesXml(merges: readonly string[]): string {
  const cells = merges.map((ref) => `<mergeCell ref="${areaA1(parseAreaA1(ref)!)}"/>`).join('');
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}
