import type { FileOutcome } from '../model/outcome';
import { checkFile } from './check-file';
import type { CheckSettings } from './check-settings';
import { showProgress } from './progress';

/** Checks files one after the other or, where that pays, on several threads; outcomes come in the order of the files. */
export async function checkFiles(
  paths: readonly string[],
  settings: CheckSettings,
  jobs: number,
): Promise<FileOutcome[]> {
  const progress = showProgress(paths.length);
  try {
    if (jobs > 1) {
      const { checkOnThreads } = await import(/* webpackChunkName: "threads" */ './threads');
      return await checkOnThreads(paths, settings, jobs, progress);
    }
    const outcomes: FileOutcome[] = [];
    for (const path of paths) {
      outcomes.push(await checkFile(path, settings));
      progress.done(outcomes.length);
    }
    return outcomes;
  } finally {
    progress.clear();
  }
}
