import type { Outcome } from '../model/outcome';
import { jsonReport } from '../report/json';
import { textReport } from '../report/text';
import { saveFile } from './save-file';

export type ReportFormat = 'text' | 'json';

/** Saves the outcome as the report that the command line writes. */
export function exportReport(outcome: Outcome, format: ReportFormat, now: Date): void {
  const day = now.toISOString().slice(0, 10);
  const files = [{ path: '当前工作簿', error: null, outcome }];
  if (format === 'json')
    saveFile(`绩校检查结果-${day}.json`, jsonReport(files), 'application/json');
  else saveFile(`绩校检查结果-${day}.txt`, textReport(files), 'text/plain');
}
