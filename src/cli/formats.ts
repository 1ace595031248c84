import { jsonReport } from '../report/json';
import { ndjsonReport } from '../report/ndjson';
import { textReport } from '../report/text';
import type { FileOutcome } from '../model/outcome';
import { nearest } from './nearest';
import { terminalPaint } from './terminal-paint';
import { UsageError } from './usage-error';

/** Where a report goes: a terminal or not, a file or standard output. */
export interface Destination {
  readonly terminal: boolean;
  readonly output: string | undefined;
}

/** Writes outcomes in one format. */
export type Format = (
  files: readonly FileOutcome[],
  to: Destination,
) => Promise<string | Uint8Array>;

const FORMATS: Readonly<Record<string, Format>> = {
  text: async (files, { terminal }) =>
    textReport(files, terminal ? { paint: terminalPaint(), width: process.stdout.columns } : {}),
  json: async (files) => jsonReport(files),
  ndjson: async (files) => ndjsonReport(files),
  sarif: async (files) => (await documents()).sarif(files),
  html: async (files) => (await documents()).html(files),
  xlsx: async (files, { output }) => (await documents()).xlsx(files, output),
};

/** Their writers are loaded only when asked for. */
async function documents() {
  return import(/* webpackChunkName: "documents" */ './report-documents');
}

/** The format that was asked for; without a wish text for people and JSON for programs. */
export function chooseFormat(name: string | undefined, { terminal }: Destination): Format {
  const wanted = name ?? (terminal ? 'text' : 'json');
  const names = Object.keys(FORMATS);
  const format = names.includes(wanted) ? FORMATS[wanted] : undefined;
  if (!format) {
    const near = nearest(wanted, names);
    const guess = near ? `是不是 ${near}？` : '';
    throw new UsageError(`不认识输出格式“${wanted}”。${guess}可用：${names.join('、')}。`);
  }
  if (wanted === 'xlsx' && terminal) {
    throw new UsageError(
      'xlsx 报告不能显示在终端上，请用 --output 写入文件，例如 --output 检查结果.xlsx。',
    );
  }
  return format;
}
