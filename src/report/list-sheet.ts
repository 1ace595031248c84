import type { DraftCell, DraftLink, DraftStyle, SheetDraft } from '../model/sheet-draft';

/** A column of a list: what it is headed, and what it says of an entry. */
export interface ListColumn<Entry> {
  readonly heading: string;
  readonly width: number;
  readonly align: DraftStyle['align'];
  readonly text: (entry: Entry) => string;
}

/** Title, a line of sums, then the headings. */
const HEADING_ROW = 2;
export const FIRST_ENTRY = HEADING_ROW + 1;

/**
 * A list as a sheet: title, a line of sums, headings that stay in sight under a filter, an entry a row.
 * Every cell is text under the text format: what a checked file says can never become a formula.
 */
export function listSheet<Entry>(
  name: string,
  title: string,
  note: string,
  columns: readonly ListColumn<Entry>[],
  entries: readonly Entry[],
  links: readonly DraftLink[] = [],
): SheetDraft {
  const last = columns.length - 1;
  const bottom = HEADING_ROW + entries.length;
  return {
    name,
    cells: [
      textCell(0, 0, title, 'title', 'center'),
      textCell(1, 0, note, 'plain', 'left'),
      ...columns.map(({ heading }, col) => textCell(HEADING_ROW, col, heading, 'label', 'center')),
      ...entries.flatMap((entry, index) =>
        columns.map(({ text, align }, col) =>
          textCell(FIRST_ENTRY + index, col, text(entry), 'input', align),
        ),
      ),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    widths: columns.map(({ width }) => width),
    heights: new Map([[0, 36]]),
    lists: [],
    listing: {
      frozenRows: FIRST_ENTRY,
      filter: { top: HEADING_ROW, left: 0, bottom, right: last },
      links,
    },
    print: { landscape: true, titleRows: FIRST_ENTRY },
  };
}

function textCell(
  row: number,
  col: number,
  text: string,
  role: DraftStyle['role'],
  align: DraftStyle['align'],
): DraftCell {
  return { row, col, text: holdable(text), style: { role, text: true, align } };
}

/** A cell takes at most 32767 characters, and no control characters or halves of one. */
export function holdable(text: string): string {
  return text
    .slice(0, 32000)
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g,
      (found) => (found.length === 2 ? found : '\uFFFD'),
    );
}
