import type { FileOutcome } from '../model/outcome';
import { jsonReport } from '../report/json';
import { ndjsonReport } from '../report/ndjson';
import { textReport } from '../report/text';
import { terminalPaint } from './terminal-paint';
import { UsageError } from './usage-error';

/** Writes outcomes in one format; `terminal` when the report goes to one. */
export type Format = (files: readonly FileOutcome[], terminal: boolean) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  text: (files, terminal) =>
    textReport(files, terminal ? { paint: terminalPaint(), width: process.stdout.columns } : {}),
  json: jsonReport,
  ndjson: ndjsonReport,
};
const LATER = ['sarif', 'html', 'xlsx'];

/** The format that was asked for; without a wish text for people and JSON for programs. */
export function chooseFormat(name: string | undefined, terminal: boolean): Format {
  const wanted = name ?? (terminal ? 'text' : 'json');
  const format = FORMATS[wanted];
  if (format) return format;
  const names = Object.keys(FORMATS).join('、');
  throw new UsageError(
    LATER.includes(wanted)
      ? `这一版还不能输出 ${wanted} 格式，请用 --format ${names}。`
      : `不认识输出格式“${wanted}”，可用：${names}。`,
  );
}
