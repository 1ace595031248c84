import {
  joinStores,
  parseStore,
  STORE_NAMESPACE,
  type StoreEntries,
} from '../model/document-store';
import { printStore } from '../model/print-store';
import { relationshipsPart } from './zip/package';
import type { WorkbookParts } from './read/parts';
import { addContentType, addRelationship, removePart } from './patch/links';
import type { PackagePatch } from './patch/package';
import { openForPatch } from './patch/workbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Tells the part from others inside one workbook; by itself it means nothing. */
const ITEM_ID = '{9D3B4E0A-5C1F-4B7E-8A52-6A1B8C2F7D41}';

/** What 绩校 keeps in a workbook's custom XML part; empty when it keeps nothing. Throws ReadError for what is no workbook. */
export function readDocumentStore(bytes: Uint8Array): Record<string, string> {
  const { parts, patch } = openForPatch(bytes);
  return Object.fromEntries(
    joinStores(findStores(parts, patch).map(({ part }) => patch.text(part))),
  );
}

/**
 * Replaces what 绩校 keeps in a workbook. The part is made, with its links, when there is none; of several one stays. No other
 * part changes. Entries that are there already give the very same bytes.
 */
export function writeDocumentStore(bytes: Uint8Array, entries: StoreEntries): Uint8Array {
  const { parts, patch } = openForPatch(bytes);
  const [store, ...others] = findStores(parts, patch);
  if (store) {
    if (printStore(parseStore(patch.text(store.part))) !== printStore(entries)) {
      patch.write(store.part, XML + printStore(entries));
    }
  } else if (Object.keys(entries).length > 0) createStore(parts, patch, entries);
  for (const other of others) removeStore(patch, other);
  return patch.bytes();
}

interface LinkedStore {
  /** What links to it: the workbook, or the package itself. */
  readonly from: string;
  readonly part: string;
}

/** The custom XML parts in our namespace, whatever their numbers: more than one in a workbook that was put together of others. */
function findStores({ pack, workbook }: WorkbookParts, patch: PackagePatch): LinkedStore[] {
  const linked = [workbook, ''].flatMap((from) =>
    pack
      .relationships(from)
      .filter(({ type, target }) => type === 'customXml' && patch.has(target))
      .map(({ target }) => ({ from, part: target })),
  );
  return linked.filter(({ part }) => patch.text(part).includes(STORE_NAMESPACE));
}

function removeStore(patch: PackagePatch, { from, part }: LinkedStore): void {
  for (const { target } of patch.pack.relationships(part)) {
    if (patch.has(target)) removePart(patch, part, target);
  }
  if (patch.has(relationshipsPart(part))) patch.remove(relationshipsPart(part));
  removePart(patch, from, part);
}

function createStore(parts: WorkbookParts, patch: PackagePatch, entries: StoreEntries): void {
  let number = 1;
  while (patch.has(itemPart(number)) || patch.has(propertiesPart(number))) number += 1;
  const [item, properties] = [itemPart(number), propertiesPart(number)];
  patch.write(item, XML + printStore(entries));
  patch.write(
    properties,
    `${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STORE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(patch, item, 'application/xml');
  addContentType(patch, properties, PROPERTIES_TYPE);
  addRelationship(patch, item, `${OFFICE}/relationships/customXmlProps`, properties);
  addRelationship(patch, parts.workbook, `${OFFICE}/relationships/customXml`, item);
}

function itemPart(number: number): string {
  return `customXml/item${String(number)}.xml`;
}

function propertiesPart(number: number): string {
  return `customXml/itemProps${String(number)}.xml`;
}
