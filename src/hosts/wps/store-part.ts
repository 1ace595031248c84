import { STORE_NAMESPACE } from '../../model/document-store';
import type { EtWorkbook, EtXmlParts } from './et';

/** The XML of the store's custom part; null when there is none. */
export function readPart(workbook: EtWorkbook): string | null {
  const parts = ownParts(workbook);
  return parts.Count > 0 ? parts.Item(1).XML : null;
}

export function writePart(workbook: EtWorkbook, xml: string): void {
  workbook.CustomXMLParts.Add(xml);
}

export function deletePart(workbook: EtWorkbook): void {
  const parts = ownParts(workbook);
  for (let index = parts.Count; index > 0; index -= 1) parts.Item(index).Delete();
}

function ownParts(workbook: EtWorkbook): EtXmlParts {
  return workbook.CustomXMLParts.SelectByNamespace(STORE_NAMESPACE);
}
