import { HostError } from '../hosts/host';
import { sentenceOf } from './attempt';
import type { Observable } from './observable';
import type { SessionState } from './state';

/**
 * Runs a command that writes, for `attempt`. One that was sent and given up may be carried out after all: then it ends as it
 * would have ended in time, with its undo, or says why not; and the workbook is looked at again.
 */
export async function evenLate<T>(
  state: Observable<SessionState>,
  command: () => Promise<T>,
  done: (value: T) => void,
  lookAgain: () => Promise<unknown>,
): Promise<void> {
  try {
    done(await command());
  } catch (error) {
    if (error instanceof HostError && error.later) {
      void error.later
        .then((value) => done(value as T))
        .catch((late: unknown) =>
          state.set({ notice: { kind: 'refused', text: sentenceOf(late), undo: false } }),
        )
        .then(lookAgain);
    }
    throw error;
  }
}
