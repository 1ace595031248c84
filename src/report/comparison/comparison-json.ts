import type { CellChange, FiledProblem, PartChange, PartSide, Said } from '../../model/comparison';
import { a1 } from '../../model/place';
import { areaA1 } from '../../model/place';
import { cellOf, sumsOf, type Compared } from './compared';

/** The comparison as one JSON document, version 1 of the format; ends with a line break. */
export function comparisonJson(compared: Compared): string {
  const { before, after, comparison, unreadable } = compared;
  const report = {
    version: '1',
    before,
    after,
    parts: comparison.parts.map(partReport),
    solved: comparison.solved.map(problemReport),
    new: comparison.fresh.map(problemReport),
    left: comparison.left.map(problemReport),
    unreadable: unreadable.map(({ path, version, error }) => ({ path, version, ...error })),
    summary: sumsOf(compared),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function partReport({ name, kind, before, after, changes }: PartChange) {
  return {
    name,
    kind,
    before: sideReport(before),
    after: sideReport(after),
    changes: changes.map((change) => ({
      kind: change.kind,
      moved: change.moved,
      subject: change.subject,
      title: change.title,
      before: change.before && cellOf(change.before, before),
      after: change.after && cellOf(change.after, after),
      cells: change.cells.map((cell) => cellReport(cell, before, after)),
    })),
  };
}

function sideReport(side: PartSide | null) {
  if (!side) return null;
  const { path, sheet, area } = side;
  return { path, sheet, range: area && areaA1(area) };
}

function cellReport(cell: CellChange, before: PartSide | null, after: PartSide | null) {
  const said = (one: Said | null, side: PartSide | null) =>
    one && { cell: cellOf(one.place, side), text: one.text };
  return { name: cell.name, before: said(cell.before, before), after: said(cell.after, after) };
}

function problemReport({ path, problem }: FiledProblem) {
  const { rule, severity, place, message } = problem;
  return { path, rule, severity, sheet: place.sheet, cell: a1(place), message };
}
