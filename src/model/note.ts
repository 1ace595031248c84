import type { Place } from './place';

/** What is written beside a place in the file itself: a comment of a Word document, a note of a cell (批注). */
export interface Note {
  readonly place: Place;
  /** Lines are parted by `\n`. */
  readonly text: string;
}

/** Who signs notes; those of an earlier check are known by it. */
export const NOTE_AUTHOR = '绩校';
