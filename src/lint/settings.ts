import type { RuleSetting } from '../model/problem';
import type { Table } from '../model/table';
import { NATIONAL_2015, profileOf } from '../profiles/list';
import type { Profile } from '../profiles/profile';
import { withSubmission } from '../profiles/submission';

/** What the user chose. */
export interface Choice {
  /** A profile for every table; null: each table's own. */
  readonly profile: Profile | null;
  /** Whether the checks of a system on save are made too, whatever the profile says. */
  readonly submission: boolean;
  /** Settings of single rules, which win. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
}

/** What one table, or the workbook as a whole, is checked against. */
export interface Grading {
  readonly profile: Profile;
  /** The setting of a rule; null leaves the rule's own grading. */
  settingOf(rule: string): RuleSetting | null;
}

/** The grading of one table; of the workbook as a whole when there is none. */
export function gradingOf(table: Table | null, choice: Choice): Grading {
  const own = choice.profile ?? (table ? profileOf(table) : NATIONAL_2015);
  const profile = choice.submission || own.submission ? withSubmission(own) : own;
  return {
    profile,
    settingOf: (rule) => choice.severities[rule] ?? profile.severities[rule] ?? null,
  };
}
