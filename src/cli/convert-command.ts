import { extname } from 'node:path';
import { readTextFile } from '../docx/read-text';
import { check } from '../lint/check';
import { ReadError } from '../model/outcome';
import type { Book } from '../model/grid';
import { bringIn } from '../templates/bring-in';
import { createWorkbook } from '../xlsx/create/create';
import { readDoc } from './files/read-doc';
import { readBytes } from './files/read-file';
import { writeNew } from './files/write-file';
import { say } from './usage/say';
import { UsageError } from './usage/usage-error';

/** Brings the forms of a text into a new workbook, each in its standard template; what does not fit is kept below it and told. */
export async function convertCommand(path: string, output: string | undefined): Promise<void> {
  if (output === undefined || extname(output).toLowerCase() !== '.xlsx')
    throw new UsageError('请用 -o 指定要写入的 .xlsx 文件，例如 -o 表.xlsx。');
  const book = await openText(path);
  const { forms, text } = bringIn(book, check(book, { rules: [] }).tables);
  for (const { draft, kept } of forms)
    if (kept.length > 0)
      say(
        `${draft.name}：模板里没有位置的 ${String(kept.length)} 项内容放在表的下面：${kept.join('；')}`,
      );
  const drafts = [...(text ? [text] : []), ...forms.map(({ draft }) => draft)];
  if (drafts.length === 0) throw new UsageError(`${path} 里没有可以转换的内容。`);
  await writeNew(output, createWorkbook(drafts));
  say(
    `已写入 ${output}：${String(forms.length)} 张绩效目标表${text ? '，另有部门整体绩效目标' : ''}。`,
  );
}

async function openText(path: string): Promise<Book> {
  try {
    const bytes = readBytes(path);
    const book = readTextFile(bytes) ?? (await readDoc(bytes));
    if (book) return book;
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`${path}：${error.message}`);
    throw error;
  }
  throw new UsageError(`${path} 不是绩效文本（.docx、.doc、.wps、.txt）。`);
}
