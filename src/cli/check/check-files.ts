import type { FileOutcome } from '../../model/outcome';
import { checkFile } from './check-file';
import type { CheckSettings } from './check-settings';
import { oneByOne } from './one-by-one';

/** Checks files one after the other or, where that pays, on several threads; outcomes come as they are ready, in the order of the files. */
export async function* checkFiles(
  paths: readonly string[],
  settings: CheckSettings,
  jobs: number,
  stop: AbortController,
): AsyncGenerator<FileOutcome> {
  if (jobs > 1) {
    const { checkOnThreads } = await import(/* webpackChunkName: "threads" */ './threads');
    yield* checkOnThreads(paths, settings, jobs, stop.signal);
  } else {
    yield* oneByOne(paths, (path) => checkFile(path, settings), stop);
  }
}
