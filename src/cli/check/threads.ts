import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileOutcome } from '../../model/outcome';
import { readFailure } from './check-file';
import type { CheckSettings } from './check-settings';

/**
 * Checks files on several threads; outcomes come in the order of the files, each as soon as it and those before it are ready. A file
 * that brings its thread down (out of memory) is reported as unreadable, and a new thread goes on with the next.
 */
export async function* checkOnThreads(
  paths: readonly string[],
  settings: CheckSettings,
  jobs: number,
  stop: AbortSignal,
): AsyncGenerator<FileOutcome> {
  const threads = new Set<Worker>();
  const waiting = new Waiting();
  const stopped = (stop.aborted ? Promise.resolve() : once(stop, 'abort')).then(() => null);
  let next = 0;
  const lane = async (): Promise<void> => {
    let thread: Worker | null = null;
    while (next < paths.length && !stop.aborted) {
      const index = next;
      next += 1;
      const path = paths[index]!;
      thread ??= startThread(settings, threads);
      try {
        waiting.put(index, await checkOn(thread, path));
      } catch (error) {
        threads.delete(thread);
        thread = null;
        waiting.put(index, { path, error: readFailure(error, path) });
      }
    }
  };
  for (let i = 0; i < jobs; i += 1) void lane();
  try {
    for (let index = 0; index < paths.length; index += 1) {
      const outcome = await Promise.race([waiting.take(index), stopped]);
      if (outcome === null) return;
      yield outcome;
    }
  } finally {
    next = paths.length;
    await Promise.all([...threads].map((thread) => thread.terminate()));
  }
}

/** What is ready before its turn, and who waits for it. */
class Waiting {
  private readonly ready = new Map<number, FileOutcome>();
  private wanted: { index: number; take: (outcome: FileOutcome) => void } | null = null;

  put(index: number, outcome: FileOutcome): void {
    if (this.wanted?.index === index) this.wanted.take(outcome);
    else this.ready.set(index, outcome);
  }

  take(index: number): Promise<FileOutcome> {
    const outcome = this.ready.get(index);
    this.ready.delete(index);
    if (outcome) return Promise.resolve(outcome);
    return new Promise((take) => {
      this.wanted = { index, take };
    });
  }
}

function startThread(settings: CheckSettings, threads: Set<Worker>): Worker {
  const thread = new Worker(join(__dirname, 'worker.js'), { workerData: settings });
  threads.add(thread);
  return thread;
}

/** One file on one thread. Rejects when the thread dies over it. */
function checkOn(thread: Worker, path: string): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      thread.off('message', answered).off('error', failed).off('exit', ended);
      finish();
    };
    const answered = (outcome: FileOutcome): void => settle(() => resolve(outcome));
    const failed = (error: Error): void => settle(() => reject(error));
    const ended = (): void => settle(() => reject(new Error('检查线程意外结束')));
    thread.on('message', answered).on('error', failed).on('exit', ended);
    thread.postMessage(path);
  });
}
