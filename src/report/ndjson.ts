import type { FileOutcome } from '../model/outcome';
import { fileReport } from './file-report';

/** One line of JSON a file, each an element of the JSON report's `files`. */
export function ndjsonReport(files: readonly FileOutcome[]): string {
  return files.map((file) => `${JSON.stringify(fileReport(file))}\n`).join('');
}
