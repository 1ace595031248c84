/** A cell of a table in a plain text, and the line (from 0) that it begins on. */
interface LineCell {
  readonly text: string;
  readonly line: number;
}

export interface LineTable {
  readonly cells: readonly (readonly LineCell[])[];
  /** The first line behind the table. */
  readonly end: number;
}

/** A heading or a table's title ends a table, however it is spaced; any other line inside one goes on with the cell before it. */
const ENDS_TABLE =
  /^(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、:：]|[（(][一二三四五六七八九十]+[）)]|\d{1,3}[.、．])|绩效目标(申报|批复|自评|监控)?表(（.*）|\(.*\))?$|^(单位|金额单位)[:：]/;
/** What goes on with a cell is not longer than this unless the table goes on right below. */
const LONGEST_REST = 200;

/**
 * Reads the table that begins on a line, or gives null where none does. Each tab-led line is a cell, a blank line ends a row, and
 * a line without a tab between two cells is a further paragraph of the cell before it.
 */
export function readTableLines(lines: readonly string[], start: number): LineTable | null {
  if (!isCell(lines[start])) return null;
  const rows: LineCell[][] = [];
  let row: LineCell[] = [];
  let end = start;
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (let at = start; at < lines.length;) {
    const line = lines[at]!;
    if (isCell(line)) {
      for (const text of line.slice(1).split('\t')) row.push({ text, line: at });
      at += 1;
      end = at;
    } else if (line.trim() === '') {
      const next = nextFilled(lines, at);
      if (next === null) break;
      if (isCell(lines[next])) endRow();
      else if (!goesOn(lines, next)) break;
      at = next;
    } else if (goesOn(lines, at) && row.length > 0) {
      const last = row.pop()!;
      row.push({ text: `${last.text}\n${line.trim()}`, line: last.line });
      at += 1;
      end = at;
    } else break;
  }
  endRow();
  return { cells: rows, end };
}

function isCell(line: string | undefined): boolean {
  return line !== undefined && line.startsWith('\t');
}

function nextFilled(lines: readonly string[], from: number): number | null {
  for (let at = from; at < lines.length; at += 1) {
    if (lines[at]!.trim() !== '' || isCell(lines[at])) return at;
  }
  return null;
}

/** Whether a line without a tab belongs to the cell before it: the table goes on behind it. */
function goesOn(lines: readonly string[], at: number): boolean {
  const text = lines[at]!.trim();
  if (ENDS_TABLE.test(text) || text.length > LONGEST_REST) return false;
  const next = nextFilled(lines, at + 1);
  return next !== null && isCell(lines[next]);
}
