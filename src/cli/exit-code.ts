import type { FileOutcome } from '../model/outcome';
import { tally } from '../report/tally';

/** What the process ends with; the words of the command line's contract. */
export const EXIT = { clean: 0, problems: 1, failed: 2 } as const;

/** What the exit code of a check depends on, counted while outcomes pass by. */
export class Counted {
  files = 0;
  private unreadable = 0;
  private errors = 0;
  private warnings = 0;

  async *passing(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<FileOutcome> {
    for await (const outcome of outcomes) {
      const { unreadable, errors, warnings } = tally([outcome]);
      this.files += 1;
      this.unreadable += unreadable;
      this.errors += errors;
      this.warnings += warnings;
      yield outcome;
    }
  }

  /** An unreadable file weighs more than a problem. */
  exitCode(maxWarnings: number): number {
    if (this.unreadable > 0) return EXIT.failed;
    return this.errors > 0 || this.warnings > maxWarnings ? EXIT.problems : EXIT.clean;
  }
}
