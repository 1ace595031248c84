import { readTextFile } from '../../docx/read-text';
import { check } from '../../lint/check';
import { ReadError } from '../../model/outcome';
import { bringIn } from '../../templates/bring-in';
import { createWorkbook } from '../../xlsx/create/create';

/** A text (绩效文本) as a workbook, and what there is to say of it. */
interface ConvertedText {
  readonly bytes: Uint8Array;
  readonly loss: string;
}

/** Brings a text into a workbook; null when the file is no text. Throws `ReadError`, and nothing else. */
export function convertText(bytes: Uint8Array): ConvertedText | null {
  const book = readTextFile(bytes);
  if (!book) return null;
  const { forms, text } = bringIn(book, check(book, { rules: [] }).tables);
  const drafts = [...(text ? [text] : []), ...forms.map(({ draft }) => draft)];
  if (drafts.length === 0)
    throw new ReadError('not-a-workbook', '这个文档里没有文字，也没有绩效目标表。');
  const kept = forms.reduce((sum, form) => sum + form.kept.length, 0);
  return {
    bytes: createWorkbook(drafts),
    loss:
      `这是绩效文本，已把其中 ${String(forms.length)} 张绩效目标表填进标准模板${text ? '，正文另成一张工作表' : ''}，将另存为 .xlsx，原文件不动。` +
      (kept > 0 ? `模板里没有位置的 ${String(kept)} 项内容放在表的下面。` : ''),
  };
}
