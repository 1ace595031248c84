import { setImmediate as turn } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** A file took longer than it was given. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
  constructor(readonly seconds: number) {
    super(`超过 ${String(seconds)} 秒`);
  }
}

/** Ctrl+C came while a file was being checked. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const hands: { work: () => void } = { work: () => undefined };
let stage: ReturnType<typeof createContext> | undefined;
const CALL = new Script('work()');

/**
 * Does work that never waits, and ends it where it stands when the seconds are up or Ctrl+C comes: only the engine itself can do
 * that to a loop, and it offers it to scripts. Throws OutOfTime, Interrupted, and what the work throws.
 */
export async function within<T>(seconds: number, work: () => T): Promise<T> {
  // Node lays its own ear for Ctrl+C aside for the while: what it has heard by then must be told first.
  await turn();
  let done: { readonly result: T } | undefined;
  hands.work = () => {
    done = { result: work() };
  };
  stage ??= createContext(hands);
  try {
    CALL.runInContext(stage, { timeout: seconds * 1000, breakOnSigint: isMainThread });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new OutOfTime(seconds);
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted();
    throw error;
  }
  return done!.result;
}
