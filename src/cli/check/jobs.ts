import { availableParallelism } from 'node:os';

/** Below this many files a thread's own start (some 150 ms) costs more than it saves: a form with its fixes proved takes 5 to 10 ms. */
const PAYS_FROM = 60;

/** How many threads to use: as many as asked for, never more than files; otherwise one until many files wait. */
export function chooseJobs(asked: number | undefined, files: readonly string[]): number {
  const wanted = asked ?? (files.length < PAYS_FROM ? 1 : availableParallelism());
  return Math.max(1, Math.min(wanted, files.length));
}
