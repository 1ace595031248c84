import { NOTE_AUTHOR } from '../../../model/note';
import { a1 } from '../../../model/place';
import { escapeXml } from '../../xml/escape';
import { XmlScanner } from '../../xml/scan';
import { addContentType, addRelationship } from '../links';
import type { PackagePatch } from '../package';
import { splice, type Splice } from '../splice';
import { isEmptyTag, openingTag, skip } from '../tag';
import type { CellNote } from './cell-note';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** The comments of a sheet; null when it has none and none are to be made. */
export function commentsPart(patch: PackagePatch, sheet: string, make: boolean): string | null {
  const linked = patch.pack
    .relationships(sheet)
    .find(({ type, target }) => type === 'comments' && patch.has(target));
  if (linked) return linked.target;
  if (!make) return null;
  const part = freeName(patch, (number) => `xl/comments${number}.xml`);
  patch.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
  );
  addContentType(patch, part, TYPE);
  addRelationship(patch, sheet, `${OFFICE}/comments`, part);
  return part;
}

/** The first name that no part has. */
export function freeName(patch: PackagePatch, name: (number: string) => string): string {
  let number = 1;
  while (patch.has(name(String(number)))) number += 1;
  return name(String(number));
}

/** The cells that have a comment of an earlier check, and those that have one of somebody else. */
export function readComments(
  patch: PackagePatch,
  part: string,
): { readonly own: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const [own, others] = [new Set<string>(), new Set<string>()];
  eachComment(patch.xml(part), (cell, isOwn) => (isOwn ? own : others).add(cell));
  return { own, others };
}

/** The part without the comments that an earlier check signed; their author stays in the list, which comments count by. */
export function withoutOwn(xml: XmlScanner): string {
  const splices: Splice[] = [];
  eachComment(xml, (_, isOwn, start, end) => {
    if (isOwn) splices.push({ start, end, text: '' });
  });
  return splice(xml.source, splices);
}

function eachComment(
  xml: XmlScanner,
  visit: (cell: string, isOwn: boolean, start: number, end: number) => void,
): void {
  const authors: string[] = [];
  xml.root('comments');
  while (xml.next()) {
    if (!xml.opened) continue;
    if (xml.name === 'author') authors.push(xml.content());
    else if (xml.name === 'comment') {
      const start = xml.tagStart;
      const cell = (xml.attribute('ref') ?? '').replace(/\$/g, '');
      const author = authors[Number(xml.attribute('authorId') ?? -1)];
      visit(cell, author === NOTE_AUTHOR, start, skip(xml));
    }
  }
}

/** The part with comments added at the end of its list. */
export function addComments(source: string, notes: readonly CellNote[]): string {
  const { text, number } = withAuthor(source);
  const added = notes
    .map(
      (note) =>
        `<comment xmlns="${MAIN}" ref="${a1(note)}" authorId="${String(number)}"><text><r><t xml:space="preserve">${escapeXml(note.text)}</t></r></text></comment>`,
    )
    .join('');
  return appended(text, 'commentList', added);
}

/** The part with us among its authors, and which one we are. */
function withAuthor(source: string): { readonly text: string; readonly number: number } {
  const xml = new XmlScanner(source, 'comments');
  const authors: string[] = [];
  while (xml.next()) if (xml.opened && xml.name === 'author') authors.push(xml.content());
  const known = authors.indexOf(NOTE_AUTHOR);
  if (known >= 0) return { text: source, number: known };
  const author = `<author xmlns="${MAIN}">${NOTE_AUTHOR}</author>`;
  return { text: appended(source, 'authors', author), number: authors.length };
}

/** Puts text at the end of the element of that name. */
function appended(source: string, name: string, text: string): string {
  const xml = new XmlScanner(source, 'comments');
  while (xml.next()) {
    if (!xml.opened || xml.name !== name) continue;
    const { tagStart: start, tagEnd: end } = xml;
    if (isEmptyTag(xml)) {
      const tag = openingTag(source.slice(start, end)).replace(/\s*\/>$/, '>');
      const closing = /^<([^\s/>]+)/.exec(tag)![1]!;
      return splice(source, [{ start, end, text: `${tag}${text}</${closing}>` }]);
    }
    skip(xml);
    return splice(source, [{ start: xml.tagStart, end: xml.tagStart, text }]);
  }
  throw xml.fault(`缺少 ${name}`);
}
