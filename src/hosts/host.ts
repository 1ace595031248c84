import type { Edit } from '../model/edit';
import type { Book } from '../model/grid';
import type { Area, Place } from '../model/place';
import type { Severity } from '../model/problem';
import type { SheetDraft } from '../model/sheet-draft';

/** Something happened in the workbook: a hint to read again, never the truth. */
export interface Change {
  readonly kind: 'edit' | 'selection' | 'sheets';
  /** The sheet's name when the host told it. */
  readonly sheet: string | null;
  /** The top-left cell of the new selection. */
  readonly place: Place | null;
  /** A co-author's change: refresh, but never paint. */
  readonly remote: boolean;
}

export type Stop = () => Promise<void>;

/** What a write did. `undo` puts every touched cell back as it was; it refuses what changed since. */
export interface Written {
  readonly undo: () => Promise<void>;
}

/** A cell to mark, by severity. */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly severity: Severity;
}

/** A small store that travels with the file: waivers and the chosen profile, as one text each. */
export interface DocumentStore {
  get(key: string): Promise<string | null>;
  set(key: string, value: string | null): Promise<void>;
}

/** What this host can do; shown in 诊断. */
export interface Capabilities {
  readonly name: string;
  readonly version: string;
  /** Whether `read` can tell merged areas. */
  readonly merges: boolean;
  readonly events: boolean;
  /** Whether the host's own undo takes a whole write back in one step. */
  readonly nativeUndo: boolean;
  /** Whether cells that a formula computes anew are told as edits; elsewhere sheets with formulas are read along with every edit. */
  readonly tellsComputed: boolean;
  readonly marks: boolean;
  readonly store: boolean;
  /** How long edits are gathered before they are checked together, in milliseconds: reading another program costs a round trip, reading the same page nothing. */
  readonly settle: number;
}

/** Long enough for a burst of edits, short enough to seem at once. */
export const SETTLE_APART = 250;

/** A host that refused or failed: a code for the program, a Chinese sentence that says what to do next. */
export type HostErrorCode =
  | 'busy' // a cell is being edited, or a dialog is open: retried
  | 'changed' // a cell no longer holds what was read
  | 'protected'
  | 'gone' // the sheet or workbook is closed
  | 'too-large'
  | 'timeout'
  | 'unsupported'
  | 'failed';

export class HostError extends Error {
  override readonly name = 'HostError';
  /**
   * `later`: what was asked for had been sent and cannot be called back; it settles when the host answers after all.
   * Without it a job that was given up has changed nothing, and never will.
   */
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly later: Promise<unknown> | null = null,
  ) {
    super(message);
  }
}

/** The one port between 绩校 and a spreadsheet. Everything above it is the same in Excel, WPS, the browser and tests. */
export interface Host {
  /**
   * One sheet in one round trip, or the whole workbook. Never writes. `afresh`: nothing is taken over from an earlier reading,
   * not even what is costly to ask.
   */
  read(sheet?: string, afresh?: boolean): Promise<Book>;
  /** Before it resolves it tells where the selection is, when it can know. */
  watch(on: (change: Change) => void): Promise<Stop>;
  /** Activates the sheet and selects the cell; focus stays in the grid. */
  show(place: Place): Promise<void>;
  /** All or nothing; `label` names the step for undo. */
  write(edits: readonly Edit[], label: string): Promise<Written>;
  /** Adds a sheet and fills it from a template; returns its name. */
  insertSheet(sheet: NewSheet): Promise<string>;
  /** Fills by severity, old fills remembered in the workbook; only on the user's command. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Restores every remembered fill exactly. */
  unmark(): Promise<void>;
  readonly store: DocumentStore;
  readonly can: Capabilities;
  /** Where asking for merged areas may cost the user's undo, whether it is done. */
  readonly mergeSwitch?: Switch;
}

/** Something that can be left out on this machine. */
export interface Switch {
  isOn(): boolean;
  turn(on: boolean): void;
}

/** A sheet to add, or to lay over existing cells at a place (refused when they are not blank). */
export interface NewSheet {
  readonly draft: SheetDraft;
  readonly at: Place | null;
}
