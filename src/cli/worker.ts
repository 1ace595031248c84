import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../lint/check';
import { checkFile } from './check-file';

/** A checking thread: a path comes in, its outcome goes out. */
parentPort?.on('message', (path: string) => {
  void checkFile(path, workerData as CheckOptions).then((outcome) =>
    parentPort?.postMessage(outcome),
  );
});
