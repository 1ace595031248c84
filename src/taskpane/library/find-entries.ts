import type { LibraryIndicator, Trade } from '../../library/expenditure-kind';
import { initialsOf } from './initials';

/** What the reader looks for; blank texts ask for everything. */
export interface Wish {
  readonly words: string;
  /** The name of a kind of expenditure, or of a trade for all its kinds. */
  readonly kind: string;
  /** The codes of the 二级指标 that are looked for, in one text; blank for all. */
  readonly levels: string;
}

/** An entry with the kind of expenditure that it belongs to. */
export interface FoundEntry {
  readonly kind: string;
  readonly entry: LibraryIndicator;
}

/** The entries that hold every word in their name, description or kind, or whose name has these pinyin initials. */
export function findEntries(trades: readonly Trade[], { words, kind, levels }: Wish): FoundEntry[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return trades
    .flatMap(({ name, kinds }) =>
      kind === '' || name === kind ? kinds : kinds.filter((one) => one.name === kind),
    )
    .flatMap(({ name, indicators }) => indicators.map((entry) => ({ kind: name, entry })))
    .filter(({ entry }) => levels === '' || levels.indexOf(entry.level2) >= 0)
    .filter((found) => wanted.every((word) => holds(found, word)));
}

function holds({ kind, entry }: FoundEntry, word: string): boolean {
  if (`${kind} ${entry.name} ${entry.description}`.toLowerCase().indexOf(word) >= 0) return true;
  return (
    /^[a-z]+$/.test(word) && `${initialsOf(entry.name)} ${initialsOf(kind)}`.indexOf(word) >= 0
  );
}
