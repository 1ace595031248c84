import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file';
import { checkOptions, type CheckSettings } from './check-settings';

const options = checkOptions(workerData as CheckSettings);

/** A checking thread: a path comes in, its outcome goes out. */
parentPort?.on('message', (path: string) => {
  void checkFile(path, options).then((outcome) => parentPort?.postMessage(outcome));
});
