import { NOTE_AUTHOR } from '../../model/note';
import { addContentType, addRelationship } from '../../xlsx/patch/links';
import type { PackagePatch } from '../../xlsx/patch/package';
import { splice, type Splice } from '../../xlsx/patch/splice';
import { isEmptyTag, skip } from '../../xlsx/patch/tag';
import { escapeXml } from '../../xlsx/xml/escape';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const NEW_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"></w:comments>`;

/** The comments part of a document, made with its links when there is none. */
export function commentsPart(patch: PackagePatch, document: string): string {
  const linked = patch.pack
    .relationships(document)
    .find(({ type, target }) => type === 'comments' && patch.has(target));
  if (linked) return linked.target;
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let number = 1; patch.has(part); number += 1)
    part = `${folder}comments${String(number)}.xml`;
  patch.write(part, NEW_PART);
  addContentType(patch, part, TYPE);
  addRelationship(patch, document, LINK, part);
  return part;
}

/** Takes out the comments that an earlier check signed; gives their numbers, and the highest number of the others'. */
export function dropOwnComments(
  patch: PackagePatch,
  part: string,
): { own: ReadonlySet<string>; highest: number } {
  const xml = patch.xml(part);
  const own = new Set<string>();
  const splices: Splice[] = [];
  let highest = -1;
  xml.root('comments');
  while (xml.child(1)) {
    const start = xml.tagStart;
    const id = xml.attribute('w:id') ?? '';
    const isOwn = xml.attribute('w:author') === NOTE_AUTHOR;
    const end = skip(xml);
    if (isOwn) {
      own.add(id);
      splices.push({ start, end, text: '' });
    } else highest = Math.max(highest, Number(id) || 0);
  }
  patch.write(part, splice(xml.source, splices));
  return { own, highest };
}

/** Adds comments at the end, each with its number. */
export function addComments(
  patch: PackagePatch,
  part: string,
  comments: readonly { readonly id: number; readonly text: string }[],
): void {
  const added = comments.map(({ id, text }) => comment(id, text)).join('');
  const xml = patch.xml(part);
  xml.root('comments');
  const { tagStart, tagEnd } = xml;
  const empty = isEmptyTag(xml);
  if (!empty) skip(xml);
  const tag = xml.source.slice(tagStart, tagEnd).replace(/\s*\/>$/, '>');
  const root = /^<([^\s/>]+)/.exec(tag)![1]!;
  const change = empty
    ? { start: tagStart, end: tagEnd, text: `${tag}${added}</${root}>` }
    : { start: xml.tagStart, end: xml.tagStart, text: added };
  patch.write(part, splice(xml.source, [change]));
}

function comment(id: number, text: string): string {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
  // The namespace stands with each: a part of another program may call it by another prefix.
  return `<w:comment xmlns:w="${W}" w:id="${String(id)}" w:author="${NOTE_AUTHOR}" w:initials="${NOTE_AUTHOR}">${paragraphs.join('')}</w:comment>`;
}
