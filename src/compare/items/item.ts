import type { ChangeSubject, Said } from '../../model/comparison';
import type { Place } from '../../model/place';

/** A cell of an item, and what it means: two cells that mean the same have the same `meaning`. */
export interface Meant {
  readonly name: string;
  readonly said: Said;
  readonly meaning: string;
}

/** Something that a version says and the other may say too: a field, an amount, a goal, an indicator row, a paragraph. */
export interface Item {
  readonly subject: ChangeSubject;
  readonly title: string;
  readonly place: Place;
  /** Items of different groups never meet. */
  readonly group: string;
  /** What it is known again by, the surest first: items with the same key meet. */
  readonly keys: readonly string[];
  /** What a renamed one is known again by; empty for what is never renamed. */
  readonly words: string;
  /** It has a place among its neighbours that can change. */
  readonly ordered: boolean;
  readonly cells: readonly Meant[];
}

/** Everything that it says, for telling apart items that share their keys. */
export function contentOf({ cells }: Item): string {
  return cells.map(({ name, meaning }) => `${name}=${meaning}`).join('\n');
}

/** Whether it says anything at all. */
export function saysNothing({ cells }: Item): boolean {
  return cells.every(({ meaning }) => meaning === '');
}
