import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileOutcome } from '../model/outcome';
import { readFailure } from './check-file';
import type { CheckSettings } from './check-settings';
import type { Progress } from './progress';

/**
 * Checks files on several threads; outcomes come in the order of the files. A file that brings its thread down
 * (out of memory) is reported as unreadable, and a new thread goes on with the next.
 */
export async function checkOnThreads(
  paths: readonly string[],
  settings: CheckSettings,
  jobs: number,
  progress: Progress,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    let thread = startThread(settings);
    while (next < paths.length) {
      const index = next;
      next += 1;
      const path = paths[index]!;
      try {
        outcomes[index] = await checkOn(thread, path);
      } catch (error) {
        outcomes[index] = { path, error: readFailure(error, path) };
        thread = startThread(settings);
      }
      done += 1;
      progress.done(done);
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return outcomes;
}

function startThread(settings: CheckSettings): Worker {
  return new Worker(join(__dirname, 'worker.js'), { workerData: settings });
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
