import { extname } from 'node:path';
import { padTo } from '../report/wrap';
import { textWidth } from '../model/text-width';
import type { SheetDraft } from '../model/sheet-draft';
import { closeUp, halfWidth } from '../language/text/normalize';
import type { ExpenditureKind } from '../library/expenditure-kind';
import { findKind } from '../library/list';
import { draftTemplate, type TemplateOptions } from '../templates/draft-template';
import { TEMPLATES } from '../templates/list';
import { createWorkbook } from '../xlsx/create/create';
import { UnwritableText } from '../xlsx/xml/escape';
import { ownLibrary } from './library-command';
import { nearest } from './usage/nearest';
import { say } from './usage/say';
import { UsageError } from './usage/usage-error';
import { writeNew } from './files/write-file';

/** The options of `jixiao template` as commander hands them over. */
export interface TemplateFlags extends Omit<TemplateOptions, 'kind'> {
  readonly kind?: string;
  /** A bureau's own library, whose kinds come before ours. */
  readonly library?: string;
  readonly output?: string;
}

const AMOUNT = /^\d[\d,]*(\.\d+)?(元|万元|亿元)$/;

/** Writes a standard table as a new workbook. */
export async function templateCommand(name: string, flags: TemplateFlags): Promise<void> {
  const { output, ...options } = flags;
  mustExist(name);
  if (output === undefined)
    throw new UsageError('请用 -o 指定要写入的文件，例如 -o 绩效目标表.xlsx。');
  if (extname(output).toLowerCase() !== '.xlsx') {
    throw new UsageError('标准模板写成 .xlsx 文件，请把 -o 的文件名改为以 .xlsx 结尾。');
  }
  const budget = options.budget === undefined ? {} : { budget: readAmount(options.budget) };
  await writeNew(output, created(draft(name, { ...options, ...budget })));
  say(`已写入 ${output}`);
}

/** An amount as the form shall show it; full-width digits and blanks are no matter. */
function readAmount(given: string): string {
  const amount = closeUp(halfWidth(given));
  if (AMOUNT.test(amount)) return amount;
  throw new UsageError(`看不懂金额“${given}”，请写成 316万元 或 3160000元。`);
}

function created(draft: SheetDraft): Uint8Array {
  try {
    return createWorkbook([draft]);
  } catch (error) {
    if (error instanceof UnwritableText) throw new UsageError(error.message);
    throw error;
  }
}

function mustExist(name: string): void {
  const names = TEMPLATES.map((template) => template.name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new UsageError(
    `没有标准模板“${name}”。${near ? `是不是 ${near}？` : ''}全部模板见 jixiao templates。`,
  );
}

/** The bureau's own kind of this name, or ours. Throws RangeError with a sentence when neither is there. */
function kindNamed(kind: string, library: string | undefined): ExpenditureKind {
  const own = library === undefined ? [] : ownLibrary(library).kinds;
  return own.find(({ name }) => name === kind) ?? findKind(kind);
}

function draft(
  name: string,
  { kind, library, ...options }: Omit<TemplateFlags, 'output'>,
): SheetDraft {
  try {
    return draftTemplate(name, {
      ...options,
      ...(kind === undefined ? {} : { kind: kindNamed(kind, library) }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** The standard tables, one a paragraph. */
export function templatesCommand(): string {
  const widest = Math.max(...TEMPLATES.map((template) => textWidth(template.name)));
  const gap = ' '.repeat(widest + 2);
  const lines = TEMPLATES.flatMap(({ name, title, purpose, source }) => [
    `${padTo(name, widest + 2)}${title}`,
    `${gap}${purpose}`,
    `${gap}依据：${source}`,
    '',
  ]);
  return `${lines.join('\n')}jixiao template ${TEMPLATES[0]!.name} -o 绩效目标表.xlsx 写出一份空白表。\n`;
}
