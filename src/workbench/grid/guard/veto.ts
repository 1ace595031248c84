import { CommandType, type IDisposable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { a1 } from '../../../model/place';
import { mutatedCells } from '../univer/mutated-cells';
import type { OpenBook } from '../open-book';

/** A person's commands that a save can follow, or that only move the view. Any other command on a sheet is refused. */
const ALLOWED =
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-fill|auto-clear-content|refill|copy|copy-down|copy-right|paste-by-short-key|cut|move-selection|move-selection-enter-tab|expand-selection|select-all|select-range|scroll-.+|set-scroll-relative|set-zoom-ratio|change-zoom-ratio|set-worksheet-activate|toggle-note-popup|set-row-is-auto-height|set-worksheet-row-is-auto-height)$/;

const SHEET_COMMAND = /^(sheets?|data-validation)\.command\./;

/** Mutations by which an allowed command, such as a fill, would still change more than contents. */
const REFUSED_MUTATION =
  /^sheet\.mutation\.(add-worksheet-merge|remove-worksheet-merge|insert-.+|remove-(rows|col|sheet)|move-.+|set\.numfmt|remove\.numfmt|set-worksheet-col-width|set-worksheet-name)$/;

/** What is said, by what the command was about: where it can be done instead. */
const SENTENCES: readonly (readonly [about: RegExp, sentence: string])[] = [
  [/merge/, '绩校不改单元格的合并。请在 Excel 或 WPS 里合并或拆分，再打开。'],
  [/move-range|reorder|split-text/, '这里不能移动单元格。请用复制、粘贴，或在 Excel、WPS 里移动。'],
  [
    /sheet-(order)|tab|worksheet-(name|order|hidden|show)|(insert|copy|remove)-sheet/,
    '绩校不增删、不改名工作表。请在 Excel 或 WPS 里做，再打开。',
  ],
  [
    /insert|remove-(row|col)|delete-range|move-(rows|cols)|append/,
    '这里不能自行插入、删除行列。请在 Excel 或 WPS 里做，再打开；缺少的指标行可由窗格里的修复补上。',
  ],
  [/note/, '批注在这里只能看。请在 Excel 或 WPS 里修改。'],
  [/validation/, '下拉选项在这里只能选，不能改。请在 Excel 或 WPS 里修改。'],
];
const FORMAT_SENTENCE = '绩校只改内容，不改格式、行高和列宽。请在 Excel 或 WPS 里调整。';

/** Refuses what saving could not carry into the file. The program's own writes, undo and redo pass. */
export function vetoStructure(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (book.author !== 'person' || event.options?.['fromFormula']) return;
    const { id, type } = event;
    if (type === CommandType.COMMAND) {
      if (SHEET_COMMAND.test(id) && !ALLOWED.test(id)) refuse(book, event, sentenceFor(id));
    } else if (REFUSED_MUTATION.test(id)) refuse(book, event, sentenceFor(id));
    else if (id === SetRangeValuesMutation.id) {
      const sentence = closedCell(book, event.params as ISetRangeValuesMutationParams);
      if (sentence) refuse(book, event, sentence);
    }
  });
}

/** Stops what is about to happen, and says why. */
export function refuse(book: OpenBook, event: { cancel?: boolean }, sentence: string): void {
  event.cancel = true;
  book.refusals.next(sentence);
}

function sentenceFor(id: string): string {
  return SENTENCES.find(([about]) => about.test(id))?.[1] ?? FORMAT_SENTENCE;
}

/** Why a cell may not be written into, or null. */
export function whyClosed(
  book: OpenBook,
  sheetId: string,
  row: number,
  col: number,
): string | null {
  const cell = a1({ row, col });
  if (book.live.cellAt(sheetId, row, col)?.formula) {
    return `${cell} 由公式计算，绩校不改公式。请改它引用的单元格，或在 Excel、WPS 里修改公式。`;
  }
  if (book.protection.mayWrite(sheetId, row, col)) return null;
  return `${cell} 在受保护的工作表里，没有开放填写。请在 Excel 或 WPS 的“审阅”里撤销工作表保护，再打开。`;
}

/** The sentence about the first cell of a change that may not be written into. */
function closedCell(book: OpenBook, params: ISetRangeValuesMutationParams): string | null {
  if (params.unitId !== book.unitId) return null;
  for (const { row, col } of mutatedCells(params)) {
    const sentence = whyClosed(book, params.subUnitId, row, col);
    if (sentence) return sentence;
  }
  return null;
}
