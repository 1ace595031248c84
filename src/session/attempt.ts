import { HostError } from '../hosts/host';
import { LoadError } from './load-error';
import type { Notice, SessionState } from './state';
import type { Observable } from './observable';

/** How long a command waits for the user to leave a cell, in milliseconds. */
const PATIENCE = 60_000;
/** How often it looks whether the cell is left, in milliseconds. */
export const LOOK_AGAIN = 400;

const BUSY_SENTENCE = '单元格正在编辑：请先按回车结束编辑，随后会自动继续。';

/**
 * Runs a command of the user. While a cell is being edited it waits and says so; any other failure becomes a notice.
 * Tells whether the command was carried out.
 */
export async function attempt(
  state: Observable<SessionState>,
  command: () => Promise<void>,
): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await command();
      if (state.get().notice?.kind === 'wait') state.set({ notice: null });
      return true;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) {
        state.set({ notice: { kind: 'refused', text: sentenceOf(error), undo: false } });
        return false;
      }
      state.set({ notice: { kind: 'wait', text: BUSY_SENTENCE, undo: false } satisfies Notice });
      await pause(LOOK_AGAIN);
    }
  }
}

export function isBusy(error: unknown): boolean {
  return error instanceof HostError && error.code === 'busy';
}

/** What to tell the user: the sentence that the error brings, or the plain admission that something broke. */
export function sentenceOf(error: unknown): string {
  if (error instanceof HostError || error instanceof LoadError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `没有完成，工作簿没有改动。请重试；仍不行时，把“诊断”页的内容交给技术人员。（${detail}）`;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
