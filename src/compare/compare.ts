import type {
  Change,
  Comparison,
  FiledTable,
  PartChange,
  PartSide,
  VersionFile,
} from '../model/comparison';
import { headerField } from '../model/table';
import { lineKey, TEXT_SHEET } from '../model/text-layout';
import { compareItems } from './compare-items';
import { compareProblems } from './compare-problems';
import { Spots } from './spots';
import { headItems } from './items/head-items';
import { indicatorItems } from './items/indicator-items';
import { paragraphItems } from './items/paragraph-items';
import { pairTables } from './pair/pair-tables';
import { pairTexts } from './pair/pair-texts';

/** Compares two versions by meaning: tables met by project, rows by name and place, what mattered then and now. */
export function compare(before: readonly VersionFile[], after: readonly VersionFile[]): Comparison {
  const [olds, news] = [tablesOf(before), tablesOf(after)];
  const pairs = pairTables(olds, news);
  const spots = new Spots();
  const texts = compareTexts(before, after, spots);
  const parts = new Map<number, PartChange>();
  for (const [old, now] of pairs) {
    const [a, b] = [olds[old]!, news[now]!];
    const rows = [indicatorItems(a.table), indicatorItems(b.table)] as const;
    const body = compareItems(rows[0], rows[1]);
    const head = compareItems(headItems(a.table), headItems(b.table));
    spots.meet('before', a, `${String(spots.count)}`, new Map(body.pairs.map(([i]) => [i, i])));
    spots.meet('after', b, `${String(spots.count)}`, new Map(body.pairs.map(([i, j]) => [j, i])));
    spots.count += 1;
    parts.set(now, {
      name: nameOf(b),
      kind: b.table.kind,
      before: sideOf(before, a),
      after: sideOf(after, b),
      changes: [...head.changes, ...body.changes],
    });
  }
  news.forEach((one, index) => {
    if (!parts.has(index)) parts.set(index, lone(one, null, sideOf(after, one)));
  });
  const metOlds = new Set(pairs.map(([old]) => old));
  const gone = olds.filter((_, index) => !metOlds.has(index));
  return {
    parts: [
      ...texts,
      ...news.map((_, index) => parts.get(index)!),
      ...gone.map((one) => lone(one, sideOf(before, one), null)),
    ],
    ...compareProblems(spots.spotted('before', before), spots.spotted('after', after)),
  };
}

function tablesOf(files: readonly VersionFile[]): FiledTable[] {
  return files.flatMap(({ path, outcome }) =>
    outcome.tables.map((table, index) => ({ path, table, index })),
  );
}

function nameOf({ table }: FiledTable): string {
  const name = headerField(table, 'project-name')?.value.text ?? '';
  return (name || table.title?.text || table.sheet).replace(/\s+/g, '');
}

function sideOf(files: readonly VersionFile[], { path, table, index }: FiledTable): PartSide {
  const text = files.find((file) => file.path === path)?.outcome.text;
  return { path, sheet: table.sheet, area: table.area, table: index, ...(text ? { text } : {}) };
}

function lone(one: FiledTable, before: PartSide | null, after: PartSide | null): PartChange {
  return { name: nameOf(one), kind: one.table.kind, before, after, changes: [] };
}

function compareTexts(
  before: readonly VersionFile[],
  after: readonly VersionFile[],
  spots: Spots,
): PartChange[] {
  return pairTexts(before, after).map(([old, now]) => ({
    name: '正文',
    kind: 'text' as const,
    before: old ? textSide(old) : null,
    after: now ? textSide(now) : null,
    changes: old && now ? paragraphChanges(old, now, spots) : [],
  }));
}

function paragraphChanges(old: VersionFile, now: VersionFile, spots: Spots): readonly Change[] {
  const [a, b] = [old, now].map(({ book }) => (book ? paragraphItems(book) : []));
  const { pairs, changes } = compareItems(a!, b!);
  spots.meetParagraphs('before', old.path, new Map(pairs.map(([i]) => [lineKey(a![i]!.place), i])));
  spots.meetParagraphs(
    'after',
    now.path,
    new Map(pairs.map(([i, j]) => [lineKey(b![j]!.place), i])),
  );
  return changes;
}

function textSide({ path, outcome }: VersionFile): PartSide {
  const { text } = outcome;
  return { path, sheet: TEXT_SHEET, area: null, table: null, ...(text ? { text } : {}) };
}
