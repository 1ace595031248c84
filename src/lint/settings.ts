import type { RuleSetting } from '../model/problem';
import type { Table } from '../model/table';
import { profileOf } from '../profiles/list';
import type { Profile } from '../profiles/profile';

/** What the user chose: a profile for every table (null: each table's own), and settings of single rules, which win. */
export interface Choice {
  readonly profile: Profile | null;
  readonly severities: Readonly<Record<string, RuleSetting>>;
}

/** The setting of a rule for one table, or for the workbook as a whole; null leaves the rule's own grading. */
export function settingOf(rule: string, table: Table | null, choice: Choice): RuleSetting | null {
  const chosen = choice.severities[rule];
  if (chosen) return chosen;
  const profile = choice.profile ?? (table ? profileOf(table) : null);
  return profile?.severities[rule] ?? null;
}
