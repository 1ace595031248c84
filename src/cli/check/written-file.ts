import type { FileOutcome } from '../../model/outcome';

/** A checked file of which a changed copy was to be written: what there is to report, and a sentence on what was written or why nothing was. */
export interface WrittenFile {
  readonly outcome: FileOutcome;
  readonly note: string | null;
  /** There was something to write, and it could not be written. */
  readonly failed: boolean;
}
