import { ReadError } from '../../model/outcome';
import { isOldFormat } from '../../xlsx/zip/file-kind';
import { loadFile, mayBeText, type LoadedFile } from './load-file';
import type { LoadReply } from './load-worker';
import { startReader } from './start-reader';

/** Smaller files are read before a worker would have started. */
const WORTH_A_WORKER = 300_000;

/**
 * Reads a file, in a worker when it is large. `signal` gives up: the promise is then rejected with the signal's reason.
 * From disk (file://) a worker has no script beside it to load, so the readers of old formats and of texts run on the page itself there.
 */
export async function loadInBackground(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<LoadedFile> {
  const needsMore = location.protocol === 'file:' && (isOldFormat(bytes) || mayBeText(name, bytes));
  if (bytes.length < WORTH_A_WORKER || needsMore) {
    // A turn for the page to draw what it is doing.
    await new Promise((turn) => setTimeout(turn));
    return loadFile(name, bytes);
  }
  const worker = await startReader();
  try {
    return await answerOf(worker, name, bytes, signal);
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<LoadedFile> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<LoadReply>) => {
      if ('file' in data) resolve(data.file);
      else reject(data.code ? new ReadError(data.code, data.message) : new Error(data.message));
    };
    worker.postMessage({ name, bytes });
  });
}
