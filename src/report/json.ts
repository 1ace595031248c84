import type { FileOutcome } from '../model/outcome';
import { fileReport } from './file-report';
import { tally } from './tally';

/** The whole run as one JSON document, version 1 of the format; ends with a line break. */
export function jsonReport(files: readonly FileOutcome[]): string {
  const report = { version: '1', files: files.map(fileReport), summary: tally(files) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
