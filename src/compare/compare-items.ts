import type { CellChange, Change } from '../model/comparison';
import { contentOf, saysNothing, type Item, type Meant } from './items/item';
import { movedPairs } from './pair/moved';
import { pairItems, type Pairs } from './pair/pair-items';

/** The items of both versions, which is which, and what they say differently. */
export interface ItemChanges {
  readonly pairs: Pairs;
  readonly changes: readonly Change[];
}

/** Compares what two versions say, item by item. */
export function compareItems(before: readonly Item[], after: readonly Item[]): ItemChanges {
  const pairs = pairItems(before, after);
  const ordered = pairs.filter(([old]) => before[old]!.ordered);
  const moved = new Set<number>();
  movedPairs(ordered, (index) => weightOf(ordered[index]!, before, after)).forEach((index) =>
    moved.add(ordered[index]![1]),
  );
  const placed: Placed[] = [];
  const shared = sharedCells(pairs, before, after);
  for (const change of shared.changes) placed.push(change);
  for (const [old, now] of pairs) {
    const change = pairChange(before[old]!, after[now]!, moved.has(now), shared.keys);
    if (change) placed.push({ at: now, change });
  }
  placed.push(...lone(before, after, pairs));
  placed.sort((a, b) => a.at - b.at);
  return { pairs, changes: placed.map(({ change }) => change) };
}

/** A change and its place in the newer version's order. */
interface Placed {
  readonly at: number;
  readonly change: Change;
}

/** By what is said, whichever side says it. */
function weightOf([old, now]: [number, number], before: readonly Item[], after: readonly Item[]) {
  return hash(contentOf(before[old]!)) + hash(contentOf(after[now]!));
}

function hash(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
}

function pairChange(
  before: Item,
  after: Item,
  moved: boolean,
  told: ReadonlySet<string>,
): Change | null {
  const cells = differing(before, after).filter((change) => !told.has(cellKey(change)));
  if (cells.length === 0 && !moved) return null;
  return {
    kind: cells.length > 0 ? 'changed' : 'moved',
    moved,
    subject: after.subject,
    title: after.title || before.title,
    before: before.place,
    after: after.place,
    cells,
  };
}

function differing(before: Item, after: Item): CellChange[] {
  const [left, right] = [byName(before), byName(after)];
  const names = [...left.keys(), ...[...right.keys()].filter((name) => !left.has(name))];
  return names.flatMap((name) => {
    const [old, now] = [left.get(name), right.get(name)];
    if ((old?.meaning ?? '') === (now?.meaning ?? '')) return [];
    return [{ name, before: old?.said ?? null, after: now?.said ?? null }];
  });
}

function byName({ cells }: Item): Map<string, Meant> {
  return new Map(cells.map((cell) => [cell.name, cell]));
}

/** A merged cell that several rows have in common is one change, not one a row. */
function sharedCells(pairs: Pairs, before: readonly Item[], after: readonly Item[]) {
  const found = new Map<string, { count: number; at: number; cell: CellChange }>();
  for (const [old, now] of pairs) {
    if (before[old]!.subject !== 'indicator') continue;
    for (const cell of differing(before[old]!, after[now]!)) {
      const key = cellKey(cell);
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, { count: 1, at: now, cell });
    }
  }
  const several = [...found].filter(([, { count }]) => count > 1);
  return {
    keys: new Set(several.map(([key]) => key)),
    changes: several.map(([, { at, cell }]): Placed => ({ at: at - 0.1, change: asLevel(cell) })),
  };
}

function cellKey({ name, before, after }: CellChange): string {
  const place = (said: CellChange['before']) =>
    said ? `${said.place.sheet}!${said.place.row}!${said.place.col}` : '';
  return [name, place(before), place(after)].join('|');
}

function asLevel(cell: CellChange): Change {
  return {
    kind: 'changed',
    moved: false,
    subject: 'level',
    title: cell.name,
    before: cell.before?.place ?? null,
    after: cell.after?.place ?? null,
    cells: [cell],
  };
}

/** What only one version says; what was removed comes after the last one above it that both have. */
function lone(before: readonly Item[], after: readonly Item[], pairs: Pairs): Placed[] {
  const newer = new Map(pairs);
  const known = new Set(newer.values());
  const placed: Placed[] = [];
  after.forEach((item, at) => {
    if (!known.has(at) && !saysNothing(item))
      placed.push({ at, change: loneChange(item, 'added') });
  });
  let above = -1;
  before.forEach((item, index) => {
    const at = newer.get(index);
    if (at !== undefined) above = at;
    else if (!saysNothing(item))
      placed.push({ at: above + 0.5, change: loneChange(item, 'removed') });
  });
  return placed;
}

function loneChange(item: Item, kind: 'added' | 'removed'): Change {
  const isNew = kind === 'added';
  const filled = item.cells.filter(({ meaning }) => meaning !== '');
  return {
    kind,
    moved: false,
    subject: item.subject,
    title: item.title,
    before: isNew ? null : item.place,
    after: isNew ? item.place : null,
    cells: filled.map(({ name, said }) => ({
      name,
      before: isNew ? null : said,
      after: isNew ? said : null,
    })),
  };
}
