import type { Edit } from '../../model/edit';
import type { Area, Place } from '../../model/place';
import type { Severity } from '../../model/problem';
import type { Capabilities, Change, HostErrorCode, Mark, NewSheet } from '../host';
import type { BookChanges } from './book-changes';

/** A problem as the grid draws it: a mark on the cell, and the sentence for the pointer. */
export interface ShownProblem {
  readonly sheet: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * What the pane may ask of the page, by name. Arguments and results are plain data, so that they pass through a
 * MessagePort as they are (Maps and Sets too).
 */
export interface Calls {
  read(sheet: string | null): BookChanges;
  show(place: Place): null;
  /** The number of the step, for `undo`. */
  write(edits: readonly Edit[], label: string): number;
  undo(step: number): null;
  insertSheet(sheet: NewSheet): string;
  mark(marks: readonly Mark[]): null;
  unmark(): null;
  storeGet(key: string): string | null;
  storeSet(key: string, value: string | null): null;
  /** The problems as they are listed now, for the grid to draw. */
  showProblems(problems: readonly ShownProblem[]): null;
  /** The cells that the open problem was compared with (相关单元格), for the grid to frame; none when no problem is open. */
  showRelated(cells: readonly Place[]): null;
  /** The keyboard goes back from the pane to the grid. */
  focusGrid(): null;
}

export type Method = keyof Calls;

export interface Call<M extends Method = Method> {
  readonly kind: 'call';
  readonly id: number;
  readonly method: M;
  readonly args: Parameters<Calls[M]>;
}

/** From pane to page. */
export type ToPage = Call;

/** From page to pane. The first message tells what the host can do. */
export type ToPane =
  | { readonly kind: 'hello'; readonly can: Capabilities }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly code: HostErrorCode;
      readonly message: string;
    }
  /** An edit brings what it changed: to ask for it would wait until the grid has drawn. */
  | { readonly kind: 'change'; readonly change: Change; readonly news: BookChanges | null }
  /** F6 in the grid: the keyboard comes to the pane. */
  | { readonly kind: 'focus' }
  /** F9 in the grid: to the next cell that waits to be written, or the one before. */
  | { readonly kind: 'fill'; readonly by: 1 | -1 };

/** What both ends need of a MessagePort. */
export type Port = Pick<MessagePort, 'postMessage' | 'onmessage'>;

/** Whether something that came through the port has the shape of a message; anything else is ignored. */
export function isMessage(data: unknown): data is { readonly kind: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof (data as { kind?: unknown }).kind === 'string'
  );
}
