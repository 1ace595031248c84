import type { IStyleData } from '@univerjs/core';
import { DEFAULT_LIMITS } from '../../xlsx/zip/guards';
import { openParts, type WorkbookParts } from '../../xlsx/read/parts';
import { readNotes, type Note } from './notes';
import { readSheetLook, type SheetLook } from './sheet-look';
import { readStyleSheet, type StyleSheet } from './style-sheet';
import { OFFICE_THEME, readTheme } from './theme';

/** How a workbook looks, beside what its cells hold: only for showing, never written back. */
export interface BookLook {
  /** By the number that a cell carries. */
  readonly styles: readonly IStyleData[];
  /** In the order of the tabs. */
  readonly sheets: readonly (SheetLook & SheetExtras)[];
}

interface SheetExtras {
  readonly notes: readonly Note[];
  /** The formats whose cells stay open on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
}

/** Reads the look of an .xlsx or .xlsm. Throws `ReadError` as reading its contents does. */
export function readLook(bytes: Uint8Array): BookLook {
  const parts = openParts(bytes, DEFAULT_LIMITS);
  const { pack } = parts;
  const { styles, unlocked } = readStyles(parts);
  return {
    styles,
    sheets: parts.sheets.map(({ part }) => {
      const comments = pack.relationships(part).find(({ type }) => type === 'comments');
      const notes =
        comments && pack.entry(comments.target) ? readNotes(pack.xml(comments.target)) : [];
      return { ...readSheetLook(pack.xml(part)), notes, unlocked };
    }),
  };
}

function readStyles({ pack, workbook, styles }: WorkbookParts): StyleSheet {
  if (styles === null) return { styles: [], unlocked: new Set() };
  const theme = pack.relationships(workbook).find(({ type }) => type === 'theme');
  const colours =
    theme && pack.entry(theme.target) ? readTheme(pack.xml(theme.target)) : OFFICE_THEME;
  return readStyleSheet(pack.xml(styles), colours);
}
