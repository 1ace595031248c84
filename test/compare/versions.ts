import { compare } from '../../src/compare/compare';
import { check } from '../../src/lint/check';
import type { Change, Comparison, PartChange, Said, VersionFile } from '../../src/model/comparison';
import type { Book, Grid } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import type { Problem } from '../../src/model/problem';
import { sketch } from '../support/sketch';

/** A version as one file: drawn (see `sketch`), a sheet, or a workbook. */
export function version(drawn: string | Grid | Book, path = '表.xlsx'): VersionFile {
  const book =
    typeof drawn === 'string'
      ? { grids: [sketch(drawn)] }
      : 'grids' in drawn
        ? drawn
        : { grids: [drawn] };
  return { path, book, outcome: check(book) };
}

/** Two versions of one file. */
export function compared(before: string | Grid | Book, after: string | Grid | Book): Comparison {
  return compare([version(before)], [version(after)]);
}

/** The changes of all parts, one a line: `指标 改 F16→F16 物业费 指标值：≤86万元 → ≤46万元`. */
export function changeLines(comparison: Comparison): string[] {
  return comparison.parts.flatMap((part) => [...wholePart(part), ...part.changes.map(line)]);
}

function wholePart({ before, after, name }: PartChange): string[] {
  if (before && after) return [];
  return [`${before ? '-' : '+'} ${name}`];
}

const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>' };

function line({ kind, moved, subject, title, before, after, cells }: Change): string {
  const where = [before, after].map((place) => (place ? a1(place) : '')).join('→');
  const sign = SIGNS[kind] + (moved && kind !== 'moved' ? '>' : '');
  const what = cells.map((cell) => `${cell.name} ${said(cell.before)} → ${said(cell.after)}`);
  return [`${sign} ${subject} ${where} ${title}`, ...what].join(' | ');
}

function said(cell: Said | null): string {
  return cell?.text.replace(/\n/g, '⏎') ?? '∅';
}

/** The comparison seen from the other side: what must come when the versions change sides. */
export function mirrored(comparison: Comparison): unknown {
  return summary({
    parts: comparison.parts.map((part) => ({
      ...part,
      before: part.after,
      after: part.before,
      changes: part.changes.map(mirroredChange),
    })),
    solved: comparison.fresh,
    fresh: comparison.solved,
    left: comparison.left,
  });
}

const OPPOSITE = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
} as const;

function mirroredChange(change: Change): Change {
  return {
    ...change,
    kind: OPPOSITE[change.kind],
    before: change.after,
    after: change.before,
    cells: change.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
  };
}

/** What a comparison says, in no order. Titles are those of the newer version, and what is left is told as it says it. */
export function summary({ parts, solved, fresh, left }: Comparison): unknown {
  const problems = (all: readonly { problem: Problem }[]): string[] =>
    all.map(({ problem }) => `${problem.rule} ${problem.key}`).sort();
  return {
    parts: parts
      .map(({ before, after, changes }) =>
        JSON.stringify([
          place(before),
          place(after),
          changes
            .map(({ kind, moved, subject, before: from, after: to, cells }) =>
              JSON.stringify([
                kind,
                moved,
                subject,
                from,
                to,
                cells.map((cell) => JSON.stringify([cell.name, cell.before, cell.after])).sort(),
              ]),
            )
            .sort(),
        ]),
      )
      .sort(),
    solved: problems(solved),
    fresh: problems(fresh),
    left: problems(left),
  };
}

function place(side: PartChange['before']): unknown {
  return side && [side.path, side.sheet, side.area];
}
