import type { Area, Place } from './place';

/** How a cell of a new sheet looks: names, not numbers, so that every host and the file writer draw the same form. */
export interface DraftStyle {
  /** 标题 · 标签（灰底、居中）· 填写格 · 说明小字 · 无框. */
  readonly role: 'title' | 'label' | 'input' | 'note' | 'plain';
  /** Text format `@`, so that “=0次” stays what it is. */
  readonly text: boolean;
  readonly align: 'left' | 'center' | 'right';
}

export interface DraftCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly style: DraftStyle;
}

/** A drop-down list on some cells; other input stays allowed. */
export interface DraftList {
  readonly area: Area;
  readonly choices: readonly string[];
  readonly hint: string;
}

/** A link to a cell of another workbook. */
export interface DraftLink {
  readonly row: number;
  readonly col: number;
  /** The workbook as a URI reference, seen from where the sheet will be. */
  readonly file: string;
  readonly place: Place;
}

/** What helps to read a long list: rows that stay in sight, a filter over its columns, links to what it speaks of. */
interface DraftListing {
  readonly frozenRows: number;
  readonly filter: Area;
  readonly links: readonly DraftLink[];
}

/** A sheet that does not exist yet (标准模板): cells, merges, widths, lists and print set-up, for a host to insert or a file to hold. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Row heights in points; absent rows fit their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly lists: readonly DraftList[];
  /** A4, one page wide, this many header rows repeated. */
  /** Only files have it; hosts that insert a form have no use for it. */
  readonly listing?: DraftListing;
  readonly print: { readonly landscape: boolean; readonly titleRows: number };
}
