import type { Area } from '../../model/place';
import { headerAt } from '../block/header-row';
import { isLevel } from '../labels/vocabulary';
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
    const borders = lattice.frames(row) ? bordersAt(lattice, index) : [];
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
  const starts = startsAt(lattice, lattice.rows[index]!);
  if (starts.length < 2) return [];
  const borders = starts.slice(1).map(({ col }) => col);
  for (const row of lattice.rows.slice(index, index + REACH)) {
    if (headerAt(lattice, row)) return headsEach(lattice, row, borders) ? borders : [];
  }
  return [];
}

function startsAt(lattice: Lattice, row: number): readonly Slot[] {
  const own = lattice.own(row);
  let starts = 0;
  for (const { label } of own) if (label.title || label.key === '项目名称') starts += 1;
  if (starts < 2) return [];
  const titles = titlesAt(lattice, row);
  if (titles.length > 1) return titles;
  return own
    .filter(({ label }) => label.key === '项目名称')
    .filter(({ col }, at) => at === 0 || lattice.at(row, col - 1).blank);
}

/** Whether each part of an indicator header has two levels of its own. */
function headsEach(lattice: Lattice, row: number, borders: readonly number[]): boolean {
  const levels = lattice.slots(row).filter(({ label }) => label.numbered && isLevel(label.column));
  const edges = [0, ...borders, Infinity];
  return edges
    .slice(1)
    .every((to, at) => levels.filter(({ col }) => col >= edges[at]! && col < to).length > 1);
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
