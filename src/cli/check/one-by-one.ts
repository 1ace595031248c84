import type { FileOutcome } from '../../model/outcome';
import { Interrupted } from './within';

/** The outcome of each file, one after the other, until there are no more or the run is to stop. */
export async function* oneByOne(
  paths: readonly string[],
  work: (path: string) => Promise<FileOutcome>,
  stop: AbortController,
): AsyncGenerator<FileOutcome> {
  for (const path of paths) {
    if (stop.signal.aborted) return;
    try {
      yield await work(path);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      stop.abort();
    }
  }
}
