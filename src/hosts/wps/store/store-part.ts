import { STORE_NAMESPACE } from '../../../model/document-store';
import type { EtWorkbook, EtXmlParts } from '../et';

/** The XML of the store's custom part, of each if there are several; null when there is none. */
export function readParts(workbook: EtWorkbook): string[] | null {
  const parts = ownParts(workbook);
  const { Count } = parts;
  return Count > 0 ? Array.from({ length: Count }, (_, index) => parts.Item(index + 1).XML) : null;
}

export function writePart(workbook: EtWorkbook, xml: string): void {
  workbook.CustomXMLParts.Add(xml);
}

/** Deletes the store's parts but for the last few. */
export function deleteParts(workbook: EtWorkbook, keep = 0): void {
  const parts = ownParts(workbook);
  for (let index = parts.Count - keep; index > 0; index -= 1) parts.Item(index).Delete();
}

function ownParts(workbook: EtWorkbook): EtXmlParts {
  return workbook.CustomXMLParts.SelectByNamespace(STORE_NAMESPACE);
}
