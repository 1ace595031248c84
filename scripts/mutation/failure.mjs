import { Script } from 'node:vm';

/** Only a script can be stopped while it runs; this one runs whatever stands in the slot. */
const SLOT = '__jixiaoTestBody__';
const guarded = new Script(`${SLOT}()`);

/** Why a test fails, or nothing; `endless` when it was stopped after so many milliseconds. */
export async function failureOf(body, timeout) {
  globalThis[SLOT] = body;
  try {
    await guarded.runInThisContext({ timeout });
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message, endless: error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' };
  }
}
