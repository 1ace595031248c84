import type { Outcome } from '../model/outcome';
import { htmlReport } from '../report/html';
import { textReport } from '../report/text';
import { RULES } from '../rules/list';
import { saveFile } from './save-file';
import { VERSION } from './version';

export type ReportFormat = 'page' | 'text';

/**
 * Saves the outcome as a report that the command line writes too: a page to print and sign, or plain text. The sheet of
 * links stays with the command line: it needs to know where the workbook lies, and a pane is not told.
 */
export function exportReport(outcome: Outcome, format: ReportFormat, now: Date): void {
  const name = `绩校检查结果-${now.toISOString().slice(0, 10)}`;
  const files = [{ path: '当前工作簿', error: null, outcome }];
  if (format === 'text') saveFile(`${name}.txt`, textReport(files), 'text/plain');
  else {
    const page = htmlReport(files, { rules: RULES, version: VERSION, at: now });
    saveFile(`${name}.html`, page, 'text/html');
  }
}
