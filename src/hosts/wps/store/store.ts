import { joinStores, parseStore } from '../../../model/document-store';
import { printStore } from '../../../model/print-store';
import { HostError, type DocumentStore } from '../../host';
import { storeOver, type OpenStore } from '../../open-store';
import type { EtApplication, EtWorkbook } from '../et';
import type { Gate } from '../gate';
import type { OwnBook } from '../own-book';
import { quietly } from '../write/quietly';
import { deleteProperties, readProperties, writeProperties } from './store-properties';
import { deleteParts, readParts, writePart } from './store-part';
import { ifAble, twice } from '../tolerant';

/**
 * Reads the store: the custom XML part, which Excel and the command line know too; on a build that cannot have one, or in a
 * file that cannot hold one (.xls, .et), custom document properties.
 */
export function openStore(workbook: EtWorkbook): OpenStore {
  const texts = twice(() => readParts(workbook)) ?? [twice(() => readProperties(workbook)) ?? ''];
  return storeOver(joinStores(texts), (entries) => save(workbook, entries));
}

function save(workbook: EtWorkbook, entries: ReadonlyMap<string, string>): void {
  const xml = entries.size > 0 ? printStore(Object.fromEntries(entries)) : null;
  if (xml !== null && twice(() => replacePart(workbook, xml))) {
    ifAble(() => deleteProperties(workbook));
    return;
  }
  // A part that stays would be read instead of what is written now.
  twice(() => deleteParts(workbook));
  if (twice(() => readParts(workbook)) !== null) throw notKept();
  deleteProperties(workbook);
  if (xml !== null) writeProperties(workbook, xml);
}

/** Whether the part is kept: a build may take the call and keep nothing. Only then older ones go. */
function replacePart(workbook: EtWorkbook, xml: string): boolean {
  writePart(workbook, xml);
  const [kept = ''] = (readParts(workbook) ?? []).slice(-1);
  if (printStore(parseStore(kept)) !== xml) return false;
  deleteParts(workbook, 1);
  return true;
}

function notKept(): HostError {
  return new HostError(
    'failed',
    '说明和设置没有能存进工作簿。请另存为 .xlsx 再试；仍不行时，关闭并重新打开工作簿。',
  );
}

export function createStore(app: EtApplication, gate: Gate, own: OwnBook): DocumentStore {
  return {
    get: (key) => gate.run(() => openStore(own.workbook()).get(key)),
    set: (key, value) =>
      gate.run(() => quietly(app, false, () => openStore(own.workbook()).set(key, value))),
  };
}
