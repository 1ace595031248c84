import type { Book } from '../model/grid';
import { fileKind } from '../xlsx/zip/file-kind';
import { DEFAULT_LIMITS, type Limits } from '../xlsx/zip/guards';
import { openPackage } from '../xlsx/zip/package';
import { findDocument } from './read/open';
import { readDocx } from './read/read';
import { decodeText } from './txt/decode';
import { readTxt } from './txt/read-txt';

/**
 * Reads a performance text: a Word document in a zip, or a plain text. What it is, its content tells, never its name; null for
 * anything else. Throws ReadError.
 */
export function readTextFile(bytes: Uint8Array, limits: Partial<Limits> = {}): Book | null {
  const kind = fileKind(bytes);
  if (kind === 'zip') return isDocx(bytes, limits) ? readDocx(bytes, limits) : null;
  if (kind === 'ole') return null;
  const text = decodeText(bytes);
  return text !== null && isPerformanceText(text) ? readTxt(text) : null;
}

function isDocx(bytes: Uint8Array, limits: Partial<Limits>): boolean {
  try {
    return (
      findDocument(openPackage(bytes, limits.totalBytes ?? DEFAULT_LIMITS.totalBytes)) !== null
    );
  } catch {
    // What is wrong with it, the reader of workbooks says.
    return false;
  }
}

/** Pages, other documents' codes and lists of commas are no texts. */
function isPerformanceText(text: string): boolean {
  if (/^\s*<|^%PDF|^\{\\rtf/.test(text)) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const listed = lines.filter((line) => (line.match(/,/g) ?? []).length >= 2).length;
  return /绩效|指标/.test(text) && listed * 2 < lines.length;
}
