import type { HeaderRow, Heading } from './heading';
import { isOverScopes, isPlace, isScope, isTotal, scopeBefore } from '../labels/scope-words';
import { isLevel } from '../labels/vocabulary';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';

/** So many rows below the first one may belong to a header that names places. */
const MOST_ROWS = 2;

/** A column of a place: its deepest heading, and the cell that names the place. */
interface Column {
  readonly slot: Slot;
  readonly name: Slot;
}

/**
 * One value column for each township, county or unit: their names stand under 指标值, over it, or in its place, or before the
 * word itself (城关镇指标值). A header without such columns stays as it is.
 */
export function withScopes(lattice: Lattice, header: HeaderRow): HeaderRow {
  const named = header.headings.map((heading) => ({
    ...heading,
    ...(isValue(heading) && scopeBefore(heading.slot.text) !== '' && { scope: heading.slot }),
  }));
  if (named.filter(({ scope }) => scope).length > 1) return { ...header, headings: named };
  const rows = rowsOf(lattice, header);
  const columns = columnsIn(lattice, header, rows);
  if (columns.length < 2) return header;
  const [from, to] = [columns[0]!.slot.col, columns[columns.length - 1]!.slot.right];
  const others = header.headings.filter(
    (heading) => !isValue(heading) || heading.right < from || heading.left > to,
  );
  const headings = columns.map(({ slot, name }): Heading => {
    const scope = isTotal(name.text) ? null : name;
    return { word: 'value', slot, left: slot.col, right: slot.right, term: null, scope };
  });
  return {
    ...header,
    bottom: Math.max(header.bottom, rows[rows.length - 1]!),
    headings: [...others, ...headings].sort((a, b) => a.left - b.left),
  };
}

function isValue({ word }: Heading): boolean {
  return word === 'value';
}

/** The header's rows: those below the first one while levels reach down to them, or leave blanks there. */
function rowsOf(lattice: Lattice, { row, headings }: HeaderRow): number[] {
  const levels = headings.filter(({ word }) => isLevel(word));
  const rows = [row];
  for (let under = row + 1; under <= row + MOST_ROWS; under += 1) {
    const own = lattice.own(under);
    const isFree = levels.every(
      ({ slot, left }) => slot.bottom >= under || lattice.at(under, left).blank,
    );
    const isHeading = ({ text, label }: Slot) => isScope(text) || label.column === 'value';
    if (levels.length === 0 || !isFree || own.length < 2 || !own.every(isHeading)) break;
    rows.push(under);
  }
  return rows;
}

function columnsIn(lattice: Lattice, header: HeaderRow, rows: readonly number[]): Column[] {
  const deepest = rows[rows.length - 1]!;
  const own = lattice.own(deepest);
  if (rows.length === 1) {
    if (!header.sure || header.headings.some(isValue)) return [];
    const places = own.filter(({ text, label }) => !label.column && isPlace(text));
    return places.map((slot) => ({ slot, name: slot }));
  }
  return own.flatMap((slot) => {
    const over = rows.slice(0, -1).map((row) => above(lattice, row, slot.col));
    const all = [slot, ...over.reverse()];
    const name = all.find((one) => !one.label.column && isScope(one.text));
    const tells = all.some(({ label, text }) => label.column === 'value' || isOverScopes(text));
    return name && tells ? [{ slot, name }] : [];
  });
}

/** The heading over a column; where merges are unknown, the one that the blanks to its right belong to. */
function above(lattice: Lattice, row: number, col: number): Slot {
  const slot = lattice.at(row, col);
  if (!slot.blank || lattice.merged) return slot;
  const left = lattice.slots(row).filter((one) => one.col < col);
  return left[left.length - 1] ?? slot;
}
