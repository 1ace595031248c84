import type { RuleSetting } from '../model/problem';
import type { Table } from '../model/table';

/** What one province and year asks (审核口径): data that rules are read against. */
export interface Profile {
  /** `national-2015`, `core-2021`, `hebei`, or the name a bureau gave its own. */
  readonly name: string;
  readonly title: string;
  /** Settings of rules that this profile grades differently from the catalogue. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** Whether a table's own layout belongs to this profile; the first that fits is chosen. */
  readonly fits: (table: Table) => boolean;
}
