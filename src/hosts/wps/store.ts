import { parseStore, printStore } from '../../model/document-store';
import type { DocumentStore } from '../host';
import type { EtApplication, EtWorkbook } from './et';
import type { Gate } from './gate';
import type { OwnBook } from './own-book';
import { quietly } from './quietly';
import { deleteProperties, readProperties, writeProperties } from './store-properties';
import { deletePart, readPart, writePart } from './store-part';
import { ifAble } from './tolerant';

/** The workbook's store as a job found it. */
export interface OpenStore {
  get(key: string): string | null;
  /** null takes the entry away. */
  set(key: string, value: string | null): void;
}

/**
 * Reads the store: the custom XML part, which Excel and the command line know too; on a build that cannot have one, or in a
 * file that cannot hold one (.xls, .et), custom document properties.
 */
export function openStore(workbook: EtWorkbook): OpenStore {
  const xml = ifAble(() => readPart(workbook)) ?? ifAble(() => readProperties(workbook)) ?? '';
  const entries = new Map(Object.entries(parseStore(xml)));
  return {
    get: (key) => entries.get(key) ?? null,
    set(key, value) {
      if ((entries.get(key) ?? null) === value) return;
      if (value === null) entries.delete(key);
      else entries.set(key, value);
      save(workbook, entries);
    },
  };
}

function save(workbook: EtWorkbook, entries: ReadonlyMap<string, string>): void {
  const xml = entries.size > 0 ? printStore(Object.fromEntries(entries)) : null;
  if (ifAble(() => replacePart(workbook, xml))) {
    ifAble(() => deleteProperties(workbook));
    return;
  }
  deleteProperties(workbook);
  if (xml !== null) writeProperties(workbook, xml);
}

/** Whether the part holds afterwards what it should: a build may take the call and keep nothing. */
function replacePart(workbook: EtWorkbook, xml: string | null): boolean {
  deletePart(workbook);
  if (xml === null) return true;
  writePart(workbook, xml);
  const kept = JSON.stringify(parseStore(readPart(workbook) ?? ''));
  return kept === JSON.stringify(parseStore(xml));
}

export function createStore(app: EtApplication, gate: Gate, own: OwnBook): DocumentStore {
  return {
    get: (key) => gate.run(() => openStore(own.workbook()).get(key)),
    set: (key, value) =>
      gate.run(() => quietly(app, () => openStore(own.workbook()).set(key, value))),
  };
}
