import { a1 } from '../../../model/place';
import { addContentType, addRelationship } from '../links';
import type { PackagePatch } from '../package';
import { splice } from '../splice';
import { isEmptyTag, openingTag, skip } from '../tag';
import type { CellNote } from './cell-note';
import { freeName } from './comments';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NEW_PART =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Behind these the link to the boxes stands in a sheet; all others come before it. */
const AFTER = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** The part that draws a sheet's notes, made with its links when there is none. */
export function boxesPart(patch: PackagePatch, sheet: string): string {
  const linked = linkedBoxes(patch, sheet);
  if (linked !== null) return linked;
  const part = freeName(patch, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  patch.write(part, NEW_PART);
  addContentType(patch, part, TYPE);
  const id = addRelationship(patch, sheet, `${OFFICE}/vmlDrawing`, part);
  const xml = patch.xml(sheet);
  xml.next();
  const empty = isEmptyTag(xml);
  let at: number | null = null;
  while (!empty && xml.child(1)) {
    // In an alternative (mc:AlternateContent) stand controls, which come later too.
    if (at === null && (AFTER.has(xml.name) || xml.name === 'AlternateContent')) at = xml.tagStart;
    skip(xml);
  }
  at ??= xml.source.lastIndexOf('</');
  const link = `<legacyDrawing xmlns="${namespaceOf(xml.source)}" xmlns:r="${OFFICE}" r:id="${id}"/>`;
  patch.write(sheet, splice(xml.source, [{ start: at, end: at, text: link }]));
  return part;
}

/** The namespace of a sheet's elements, whatever they are called by. */
function namespaceOf(source: string): string {
  const tag = openingTag(source.slice(source.search(/<[^?!]/)));
  const prefix = /^<(\w+):/.exec(tag)?.[1];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}=["']([^"']+)`).exec(tag)?.[1] ?? '';
}

/** The boxes that the sheet names as those of its notes: a header's picture is drawn by another part of the same kind. */
function linkedBoxes(patch: PackagePatch, sheet: string): string | null {
  const xml = patch.xml(sheet);
  xml.next();
  let id: string | null = null;
  while (xml.child(1)) {
    if (xml.name === 'legacyDrawing') id = xml.attribute('r:id') ?? anyId(xml.source, xml.tagStart);
    skip(xml);
  }
  if (id === null) return null;
  const link = patch.pack.relationships(sheet).find((one) => one.id === id);
  return link && patch.has(link.target) ? link.target : null;
}

/** The id of a link whose attribute has another prefix. */
function anyId(source: string, at: number): string | null {
  return /^<[^>]*?:id=["']([^"']+)/.exec(source.slice(at, at + 400))?.[1] ?? null;
}

/** Takes out the boxes of these cells. Programs write this part as HTML, not quite XML, so it is taken as text. */
export function dropBoxes(vml: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return vml;
  return vml.replace(/<(\w+:)?shape\b[^]*?<\/\1shape>\s*/g, (shape) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1];
    const col = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1];
    if (row === undefined || col === undefined || !/ObjectType="Note"/.test(shape)) return shape;
    return cells.has(a1({ row: Number(row), col: Number(col) })) ? '' : shape;
  });
}

/** Adds a box for each note, shown when the mouse rests on its cell. */
export function addBoxes(vml: string, notes: readonly CellNote[]): string {
  const numbers = (vml.match(/_x0000_s\d+/g) ?? []).map((id) => Number(id.slice(8)));
  const first = Math.max(1024, ...numbers) + 1;
  const end = vml.lastIndexOf('</');
  const boxes = notes.map((note, index) => box(note, first + index)).join('');
  return vml.slice(0, end) + boxes + vml.slice(end);
}

/** How many characters a line of a box holds. */
const LINE = 22;

function box({ row, col, text }: CellNote, number: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const height = Math.min(lines, 24) * 15 + 10;
  const bottom = row + Math.max(4, Math.ceil(height / 20));
  const anchor = [col + 1, 15, Math.max(row - 1, 0), 10, col + 5, 31, bottom, 4].join(', ');
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${String(height)}pt;z-index:${String(number - 1023)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(col)}</x:Column></x:ClientData></v:shape>`
  );
}
