import type { Outcome } from '../model/outcome';
import { htmlReport } from '../report/html/html';
import { textReport } from '../report/text';
import { RULES } from '../rules/list';
import { saveFile, type KeepFile } from './save-file';
import { VERSION } from './version';

export type ReportFormat = 'page' | 'text';

/**
 * Saves the outcome as a report that the command line writes too: a page to print and sign, or plain text. The sheet of
 * links stays with the command line: it needs to know where the workbook lies, and a pane is not told. Gives the path of the
 * file where the host tells it; null when the browser downloads it.
 */
export function exportReport(
  outcome: Outcome,
  format: ReportFormat,
  now: Date,
  keepFile: KeepFile | null,
): string | null {
  const name = `绩校检查结果-${now.toISOString().slice(0, 10)}.${format === 'text' ? 'txt' : 'html'}`;
  const files = [{ path: '当前工作簿', error: null, outcome }];
  const text =
    format === 'text'
      ? textReport(files)
      : htmlReport(files, { rules: RULES, version: VERSION, at: now });
  const kept = keepFile ? keepFile(name, text) : null;
  if (kept === null) saveFile(name, text, format === 'text' ? 'text/plain' : 'text/html');
  return kept;
}
