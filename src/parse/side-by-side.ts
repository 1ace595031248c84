import type { Area } from '../model/place';
import { headerAt } from './header-row';
import { isLevel } from './vocabulary';
import type { Lattice } from './lattice';
import type { Slot } from './slot';
import { titlesAt } from './titles';

/** How far below its title a form's indicators may begin. */
const REACH = 80;

/** Cuts a sheet where forms stand side by side; one region when they do not. */
export function regionsOf(lattice: Lattice): Area[] {
  const { left, right } = lattice.span;
  const regions: Area[] = [];
  let top = 0;
  let index = 0;
  while (index < lattice.rows.length) {
    const row = lattice.rows[index]!;
    const borders = bordersAt(lattice, index);
    if (borders.length === 0) {
      index += 1;
      continue;
    }
    if (row > top) regions.push({ top, bottom: row - 1, left, right });
    const end = endOf(lattice, index, borders);
    const bottom = (lattice.rows[end] ?? Infinity) - 1;
    [left, ...borders].forEach((from, at) => {
      regions.push({ top: row, bottom, left: from, right: (borders[at] ?? right + 1) - 1 });
    });
    top = bottom + 1;
    index = end;
  }
  if (top < Infinity) regions.push({ top, bottom: Infinity, left, right });
  return regions;
}

/** The columns where a second and further form begins: two titles, or two names, on one row, each over levels of its own. */
function bordersAt(lattice: Lattice, index: number): number[] {
  const row = lattice.rows[index]!;
  const titles = titlesAt(lattice, row);
  const starts = titles.length > 1 ? titles : namesAt(lattice, row);
  const borders = starts.slice(1).map(({ col }) => col);
  if (borders.length === 0) return [];
  for (const below of lattice.rows.slice(index, index + REACH)) {
    if (!headerAt(lattice, below)) continue;
    const levels = lattice
      .slots(below)
      .filter(({ label }) => label.numbered && isLevel(label.column));
    const edges = [...borders, Infinity];
    const isSplit = [0, ...borders].every(
      (from, at) => levels.filter(({ col }) => col >= from && col < edges[at]!).length > 1,
    );
    return isSplit ? borders : [];
  }
  return [];
}

function namesAt(lattice: Lattice, row: number): Slot[] {
  return lattice
    .own(row)
    .filter((slot) => slot.label.key === '项目名称')
    .filter((slot, at) => at === 0 || lattice.at(row, slot.col - 1).blank);
}

/** The first row with a cell across a border, where one form takes the whole width again. */
function endOf(lattice: Lattice, index: number, borders: readonly number[]): number {
  for (let at = index; at < lattice.rows.length; at += 1) {
    const slots = lattice.slots(lattice.rows[at]!);
    if (slots.some(({ col, right }) => borders.some((border) => col < border && right >= border))) {
      return Math.max(at, index + 1);
    }
  }
  return lattice.rows.length;
}
