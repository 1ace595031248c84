import type { Waiver } from '../lint/waivers';
import type { Outcome } from '../model/outcome';
import type { Place } from '../model/place';
import type { Problem } from '../model/problem';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** A problem with a name that survives re-checks, so that selection and scroll position do too. */
export interface ListedProblem {
  readonly id: string;
  readonly problem: Problem;
}

/** A sentence for the reader; `undo` offers to take the last write back. */
export interface Notice {
  readonly kind: 'done' | 'wait' | 'refused';
  readonly text: string;
  readonly undo: boolean;
}

/** What is going on, told only when it takes longer than half a second. */
interface Progress {
  readonly step: 'reading' | 'checking';
  /** How many sheets are being checked; null while they are still being read. */
  readonly sheets: number | null;
}

/** Everything a pane shows. */
export interface SessionState {
  /** `loading` until the first outcome; `error` when there is none to show. */
  readonly phase: 'loading' | 'ready' | 'error';
  /** Why the last check failed, as a sentence; null when it did not. */
  readonly failure: string | null;
  readonly progress: Progress | null;
  readonly outcome: Outcome;
  /** What is wrong; what merely waits to be written is counted in `toFill`. */
  readonly problems: readonly ListedProblem[];
  /** The cells that wait to be written (待填写), in reading order. */
  readonly toFill: readonly Place[];
  /** The sheets that templates were inserted into since the pane was opened. */
  readonly inserted: ReadonlySet<string>;
  /** Counts outcomes. What a reader saw is named by it, and nothing of an older one is ever applied. */
  readonly version: number;
  /** The workbook has changed since, and a check is on its way. */
  readonly stale: boolean;
  /** The id of the problem whose detail is shown. */
  readonly selected: string | null;
  /** The problem whose detail was open when an edit put it right; until another one is selected. */
  readonly resolved: ListedProblem | null;
  /** The cell selected in the workbook. */
  readonly selection: Place | null;
  readonly settings: Settings;
  readonly waivers: readonly Waiver[];
  /** What 撤销本次修改 would take back; null when there is nothing. */
  readonly undo: string | null;
  readonly marked: boolean;
  readonly notice: Notice | null;
}

export const INITIAL_STATE: SessionState = {
  phase: 'loading',
  failure: null,
  progress: null,
  outcome: { tables: [], problems: [], unjudged: [], waived: [] },
  problems: [],
  toFill: [],
  inserted: new Set(),
  version: 0,
  stale: false,
  selected: null,
  resolved: null,
  selection: null,
  settings: DEFAULT_SETTINGS,
  waivers: [],
  undo: null,
  marked: false,
  notice: null,
};
