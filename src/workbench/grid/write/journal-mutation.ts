import { CommandType, ICommandService, type IDisposable } from '@univerjs/core';
import type { Structural } from '../../file/journal';
import type { OpenBook } from '../open-book';
import { performMutations, type Step } from './step';

const JOURNAL = 'jixiao.mutation.journal';

interface JournalParams {
  readonly unitId: string;
  /** The structural step that is done; null when the latest one is taken back. */
  readonly step: Structural | null;
}

/** Makes the journal part of undo and redo: whoever takes a structural step back takes its entry back. */
export function registerJournal(book: OpenBook): IDisposable {
  return book.grid.univer
    .__getInjector()
    .get(ICommandService)
    .registerCommand({
      id: JOURNAL,
      type: CommandType.MUTATION,
      handler: (_accessor, params: JournalParams) => {
        if (params.unitId !== book.unitId) return true;
        if (params.step) book.journal.open(params.step);
        else book.journal.close();
        return true;
      },
    });
}

/** Enters a structural step, and its withdrawal for the way back. */
export function journalStep(book: OpenBook, step: Structural): Step {
  const { unitId } = book;
  return performMutations(book, {
    redo: [{ id: JOURNAL, params: { unitId, step } satisfies JournalParams }],
    undo: [{ id: JOURNAL, params: { unitId, step: null } satisfies JournalParams }],
  });
}
