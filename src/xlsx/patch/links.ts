import { CONTENT_TYPES, relationshipsPart, resolveTarget } from '../zip/package';
import type { PackagePatch } from './package';
import { splice } from './splice';
import { isEmptyTag, openingTag, prefixOf, skip } from './tag';
import { escapeXml } from '../xml/escape';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Links one part to another, by the type's full name; gives the link's id. */
export function addRelationship(
  patch: PackagePatch,
  from: string,
  type: string,
  target: string,
): string {
  const part = relationshipsPart(from);
  if (!patch.has(part)) {
    patch.write(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`,
    );
  }
  const taken = idsIn(patch, part);
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  appendElement(patch, part, 'Relationship', { Id: id, Type: type, Target: `/${target}` });
  return id;
}

/** The ids of a list of links as it stands now: one that was just added counts. */
function idsIn(patch: PackagePatch, part: string): Set<string | null> {
  const xml = patch.xml(part);
  const ids = new Set<string | null>();
  xml.next();
  while (xml.child(1)) {
    ids.add(xml.attribute('Id'));
    skip(xml);
  }
  return ids;
}

/** States what a new part is. */
export function addContentType(patch: PackagePatch, part: string, type: string): void {
  appendElement(patch, CONTENT_TYPES, 'Override', { PartName: `/${part}`, ContentType: type });
}

/** Takes a part out with its link from another and its content type. */
export function removePart(patch: PackagePatch, from: string, part: string): void {
  const leadsThere = (base: string, target: string | null): boolean =>
    target !== null && resolveTarget(base, target).toLowerCase() === part.toLowerCase();
  removeElements(patch, relationshipsPart(from), (attribute) =>
    leadsThere(from, attribute('Target')),
  );
  removeElements(patch, CONTENT_TYPES, (attribute) => leadsThere('', attribute('PartName')));
  patch.remove(part);
}

function appendElement(
  patch: PackagePatch,
  part: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const xml = patch.xml(part);
  xml.next();
  const { tagStart: start, tagEnd } = xml;
  const empty = isEmptyTag(xml);
  const prefix = prefixOf(xml);
  const root = prefix + xml.name;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const element = `<${prefix}${name}${written.join('')}/>`;
  skip(xml);
  if (empty) {
    const tag = openingTag(xml.source.slice(start, tagEnd)).replace(/\s*\/>$/, '>');
    patch.write(
      part,
      splice(xml.source, [{ start, end: tagEnd, text: `${tag}${element}</${root}>` }]),
    );
  } else {
    patch.write(
      part,
      splice(xml.source, [{ start: xml.tagStart, end: xml.tagStart, text: element }]),
    );
  }
}

/** Takes out the elements right inside a part's outermost one that match. */
function removeElements(
  patch: PackagePatch,
  part: string,
  matches: (attribute: (name: string) => string | null) => boolean,
): void {
  const xml = patch.xml(part);
  const removed = [];
  xml.next();
  while (xml.child(1)) {
    const start = xml.tagStart;
    const found = matches((name) => xml.attribute(name));
    const end = skip(xml);
    if (found) removed.push({ start, end, text: '' });
  }
  patch.write(part, splice(xml.source, removed));
}
