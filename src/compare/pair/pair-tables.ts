import { groupBy } from '../../model/group-by';
import type { FiledTable } from '../../model/comparison';
import { headerField, type Table, type TableKind } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { nameKey } from '../items/indicator-items';
import { pairGreedily, type Candidate } from './greedy';
import type { Pairs } from './pair-items';

/** What a table is known again by. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: TableKind;
  readonly sheet: string;
  /** The file's name without folders and ending. */
  readonly file: string;
  readonly rows: ReadonlySet<string>;
}

/** Half of the rows in common make two tables one whose project was renamed. */
const RENAMED = 0.5;
const MOST_LOOKED_AT = 250_000;

export function knownOf({ path, table }: FiledTable): Known {
  const text = (id: 'project-code' | 'project-name' | 'unit' | 'department') => {
    const value = headerField(table, id)?.value;
    return value && !value.isBlank ? squeeze(value.text) : '';
  };
  const code = text('project-code');
  return {
    code: /\d{4}/.test(code) && !/[*×?？]|x{3}/i.test(code) ? code : '',
    name: text('project-name'),
    unit: text('unit') || text('department'),
    year: table.year,
    kind: table.kind,
    sheet: squeeze(table.sheet),
    file: fileName(path),
    rows: rowKeys(table),
  };
}

function fileName(path: string): string {
  const name = path.split(/[\\/]/).pop()!;
  return squeeze(name.replace(/\.\w+$/, ''));
}

function rowKeys({ indicators }: Table): Set<string> {
  const keys = indicators.map(({ name, description }) => nameKey(name ?? description));
  return new Set(keys.filter((key) => key !== ''));
}

/** Pairs tables by the project's code, else its name, else by their rows, sheets and files. */
export function pairTables(before: readonly FiledTable[], after: readonly FiledTable[]): Pairs {
  const [olds, news] = [before.map(knownOf), after.map(knownOf)];
  const open = { olds: new Set(olds.keys()), news: new Set(news.keys()) };
  const pairs: Pairs = [];
  const take = (found: Pairs): void => {
    for (const [old, now] of found) {
      pairs.push([old, now]);
      open.olds.delete(old);
      open.news.delete(now);
    }
  };
  for (const keyOf of [codeKey, nameKeyOf]) take(pairGreedily(byKey(olds, news, open, keyOf)));
  take(pairGreedily(byLooks(olds, news, open)));
  return pairs;
}

function codeKey({ code, kind }: Known): string {
  return code && `${stageOf(kind)} ${code}`;
}

function nameKeyOf({ name, kind }: Known): string {
  return name && `${stageOf(kind)} ${name}`;
}

type Stage = 'goal' | 'evaluation' | 'monitor';

/** What a form is there for: a declaration is no earlier version of a self-evaluation. */
export function stageOf(kind: TableKind): Stage {
  if (kind === 'monitor') return 'monitor';
  return kind === 'self-eval' || kind === 'dept-self-eval' ? 'evaluation' : 'goal';
}

interface Open {
  readonly olds: ReadonlySet<number>;
  readonly news: ReadonlySet<number>;
}

function byKey(
  olds: readonly Known[],
  news: readonly Known[],
  open: Open,
  keyOf: (known: Known) => string,
): Candidate[] {
  const named = [...open.olds].filter((before) => keyOf(olds[before]!) !== '');
  const places = groupBy(named, (before) => keyOf(olds[before]!));
  return [...open.news].flatMap((after) => {
    const now = news[after]!;
    const met = places.get(keyOf(now)) ?? [];
    return met.map((before) => ({ before, after, score: likeness(olds[before]!, now) }));
  });
}

function byLooks(olds: readonly Known[], news: readonly Known[], open: Open): Candidate[] {
  if (open.olds.size * open.news.size > MOST_LOOKED_AT) return [];
  const candidates: Candidate[] = [];
  for (const before of open.olds) {
    for (const after of open.news) {
      const [old, now] = [olds[before]!, news[after]!];
      if (stageOf(old.kind) !== stageOf(now.kind)) continue;
      const isNameless = old.name === '' || now.name === '';
      const isSamePlace = old.kind === now.kind && isNameless && old.unit === now.unit;
      if (overlap(old, now) >= RENAMED || isSamePlace)
        candidates.push({ before, after, score: likeness(old, now) });
    }
  }
  return candidates;
}

export function likeness(a: Known, b: Known): number {
  return (
    4 * overlap(a, b) +
    (a.kind === b.kind ? 3 : 0) +
    (a.year === b.year ? 2 : 0) +
    (a.unit !== '' && a.unit === b.unit ? 2 : 0) +
    (a.name !== '' && a.name === b.name ? 2 : 0) +
    (a.sheet === b.sheet ? 1 : 0) +
    (a.file === b.file ? 1 : 0)
  );
}

/** The share of rows in common, 0 to 1. */
function overlap(a: Known, b: Known): number {
  let shared = 0;
  a.rows.forEach((key) => (shared += b.rows.has(key) ? 1 : 0));
  return shared / Math.max(1, a.rows.size, b.rows.size);
}
