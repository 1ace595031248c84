import { HostError } from '../host';
import { hostBusy } from '../refusals';
import { retryBusy, type Patience } from '../retry-busy';
import { hostErrorOf, saysBusy } from './errors';
import type { EtApplication } from './et';

/** How 绩校 talks to WPS: one job at a time, each of them synchronous, and again while the user is typing. */
export interface Gate {
  run<T>(job: () => T): Promise<T>;
  /** Whether a job is under way: an event that comes now comes out of one of its calls. */
  isInside(): boolean;
}

export function createGate(app: EtApplication, patience: Patience): Gate {
  let last: Promise<unknown> = Promise.resolve();
  let inside = false;

  const attempt = async <T>(job: () => T): Promise<T> => {
    refuseWhileTyping(app);
    inside = true;
    try {
      return job();
    } catch (error) {
      throw meaningOf(app, error);
    } finally {
      inside = false;
    }
  };

  return {
    run(job) {
      const done = last.then(() => retryBusy(() => attempt(job), patience));
      last = done.catch(() => undefined);
      return done;
    },
    isInside: () => inside,
  };
}

/** While a cell is edited or a dialog is open, every call is refused: the first one tells, before anything is done. */
function refuseWhileTyping(app: EtApplication): void {
  if (!answers(app)) throw hostBusy();
}

/** A failure in the middle, too, is the user's typing when nothing is answered any more. */
function meaningOf(app: EtApplication, error: unknown): HostError {
  if (error instanceof HostError) return error;
  return saysBusy(error) || !answers(app) ? hostBusy() : hostErrorOf(error);
}

function answers(app: EtApplication): boolean {
  try {
    void app.ActiveWorkbook?.Name;
    return true;
  } catch {
    return false;
  }
}
