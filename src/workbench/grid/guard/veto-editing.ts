import type { IDisposable } from '@univerjs/core';
import type { OpenBook } from '../open-book';
import { refuse, whyClosed } from './veto';

/** Refuses to begin typing where nothing may be written, before a person has typed a sentence in vain. */
export function vetoEditing(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sentence = whyClosed(book, event.worksheet.getSheetId(), event.row, event.column);
    if (sentence) refuse(book, event, sentence);
  });
}
