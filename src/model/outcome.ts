import type { Problem, Unjudged, Waived } from './problem';
import type { Table } from './table';
import type { TextLayout } from './text-layout';

/** What checking a workbook found (检查结果). Problems are in reading order: sheet, row, column. */
export interface Outcome {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  readonly unjudged: readonly Unjudged[];
  readonly waived: readonly Waived[];
  /** Of a text: how its places are called. */
  readonly text?: TextLayout;
}

/** Why a file could not be read; the words of the command line's contract. */
export type ReadErrorCode = 'not-a-workbook' | 'encrypted' | 'too-large' | 'damaged' | 'unreadable';

/** A file that could not be read: the code for programs, the Chinese sentence for people. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ReadErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The outcome of one file: read and checked, or the reason why not. */
export type FileOutcome =
  | { readonly path: string; readonly error: null; readonly outcome: Outcome }
  | {
      readonly path: string;
      readonly error: { readonly code: ReadErrorCode; readonly message: string };
    };
