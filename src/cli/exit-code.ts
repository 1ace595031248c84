import type { Tally } from '../report/tally';

/** What the process ends with; the words of the command line's contract. */
export const EXIT = { clean: 0, problems: 1, failed: 2 } as const;

/** The exit code of a check: an unreadable file weighs more than a problem. */
export function exitCode({ unreadable, errors, warnings }: Tally, maxWarnings: number): number {
  if (unreadable > 0) return EXIT.failed;
  return errors > 0 || warnings > maxWarnings ? EXIT.problems : EXIT.clean;
}
