import { jsonReport } from '../../report/json';
import { ndjsonReport } from '../../report/ndjson';
import { textReport } from '../../report/text';
import type { RuleFacts } from '../../report/rule-facts';
import type { FileOutcome } from '../../model/outcome';
import { nearest } from '../usage/nearest';
import { terminalPaint } from '../terminal-paint';
import { UsageError } from '../usage/usage-error';

/** Where a report goes: a terminal or not, a file or standard output. */
export interface Destination {
  readonly terminal: boolean;
  readonly output: string | undefined;
  /** The rules of a bureau's own that were run beside ours. */
  readonly ownRules?: readonly RuleFacts[];
}

/** Writes outcomes in one format, a piece as soon as it is known. */
export type Format = (
  files: AsyncIterable<FileOutcome>,
  to: Destination,
) => AsyncIterable<string | Uint8Array>;

const FORMATS: Readonly<Record<string, Format>> = {
  text: whole((files, { terminal }) =>
    textReport(files, terminal ? { paint: terminalPaint(), width: process.stdout.columns } : {}),
  ),
  json: whole((files) => jsonReport(files)),
  ndjson: eachFile((file) => ndjsonReport([file])),
  sarif: whole(async (files, { ownRules }) => (await documents()).sarif(files, ownRules)),
  html: whole(async (files, { ownRules }) => (await documents()).html(files, ownRules)),
  xlsx: whole(async (files, { output }) => (await documents()).xlsx(files, output)),
};

/** A format that needs every file before it can begin. */
function whole(
  report: (files: readonly FileOutcome[], to: Destination) => string | Promise<string | Uint8Array>,
): Format {
  return async function* (files, to) {
    const outcomes: FileOutcome[] = [];
    for await (const file of files) outcomes.push(file);
    yield await report(outcomes, to);
  };
}

/** A format of which each file is a piece of its own: it is out before the next one is read. */
function eachFile(report: (file: FileOutcome) => string): Format {
  return async function* (files) {
    for await (const file of files) yield report(file);
  };
}

/** Their writers are loaded only when asked for. */
async function documents() {
  return import(/* webpackChunkName: "documents" */ './report-documents');
}

/** The format that was asked for; without a wish, text. */
export function chooseFormat(name: string | undefined, { terminal }: Destination): Format {
  const wanted = name ?? 'text';
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
