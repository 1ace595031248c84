import type { EtWorkbook } from '../et';
import { TEXT_PROPERTY } from '../et-numbers';

/** `jixiao.store.1`, `jixiao.store.2`…: a text property holds fewer than 255 characters. */
const PREFIX = 'jixiao.store.';
const LONGEST = 240;

/** The store's text, put together; null when there is none. */
export function readProperties(workbook: EtWorkbook): string | null {
  const pieces = ownProperties(workbook)
    .map(({ Name, Value }) => ({ at: Number(Name.slice(PREFIX.length)), piece: String(Value) }))
    .sort((a, b) => a.at - b.at);
  return pieces.length > 0 ? pieces.map(({ piece }) => piece).join('') : null;
}

export function writeProperties(workbook: EtWorkbook, text: string): void {
  const properties = workbook.CustomDocumentProperties;
  for (let start = 0, number = 1; start < text.length; start += LONGEST, number += 1) {
    const piece = text.slice(start, start + LONGEST);
    properties.Add(`${PREFIX}${number}`, false, TEXT_PROPERTY, piece);
  }
}

export function deleteProperties(workbook: EtWorkbook): void {
  for (const property of ownProperties(workbook).reverse()) property.Delete();
}

function ownProperties(workbook: EtWorkbook) {
  const properties = workbook.CustomDocumentProperties;
  return Array.from({ length: properties.Count }, (_, index) => properties.Item(index + 1)).filter(
    ({ Name }) => Name.indexOf(PREFIX) === 0,
  );
}
