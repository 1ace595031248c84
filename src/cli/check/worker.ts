import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { CheckSettings } from './check-settings';

const settings = workerData as CheckSettings;

/** A checking thread: a path comes in, its outcome goes out. */
parentPort?.on('message', (path: string) => {
  void checkFile(path, settings).then((outcome) => parentPort?.postMessage(outcome));
});
