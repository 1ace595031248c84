import { writeEntry } from './store/change-store';
import { insertSheet } from './draft/insert-sheet';
import { mark, unmark } from './marks/marks';
import { write } from './write/write';

/**
 * Everything that changes the workbook, as one thing to hand over. It is half of the adapter and waits for a command of the
 * user, so a pane that only has to read and show need not wait for it.
 */
export const WRITING = { write, insertSheet, mark, unmark, writeEntry } as const;

export type Writing = typeof WRITING;
