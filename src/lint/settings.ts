import type { FiledTable } from '../model/comparison';
import type { RuleSetting } from '../model/problem';
import type { Table } from '../model/table';
import { NATIONAL_2015, profileOf } from '../profiles/list';
import type { Profile } from '../profiles/profile';
import { withSubmission } from '../profiles/submission';
import type { Rule } from '../rules/rule';

/** What the user chose. */
export interface Choice {
  /** A profile for every table; null: each table's own. */
  readonly profile: Profile | null;
  /** Whether the checks of a system on save are made too, whatever the profile says. */
  readonly submission: boolean;
  /** Settings of single rules, which win. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** The approved forms that reports on goals are held against. */
  readonly approved: readonly FiledTable[];
}

/** What one table, or the workbook as a whole, is checked against. */
export interface Grading {
  readonly profile: Profile;
  /** The setting of each rule, by its number in the list; null leaves the rule's own grading. */
  readonly settings: readonly (RuleSetting | null)[];
}

/** The gradings of a run: tables that ask for the same profile share one, so that settings are worked out once. */
export class Gradings {
  private readonly known = new Map<Profile, Grading>();

  constructor(
    private readonly rules: readonly Rule[],
    readonly choice: Choice,
  ) {}

  /** The grading of one table; of the workbook as a whole when there is none. */
  of(table: Table | null): Grading {
    const own = this.choice.profile ?? (table ? profileOf(table) : NATIONAL_2015);
    let grading = this.known.get(own);
    if (!grading) this.known.set(own, (grading = this.made(own)));
    return grading;
  }

  private made(own: Profile): Grading {
    const { severities, submission } = this.choice;
    const profile = submission || own.submission ? withSubmission(own) : own;
    const settings = this.rules.map((rule) => {
      if (rule.onlyFor === 'submission' && !profile.submission) return 'off';
      return severities[rule.id] ?? profile.severities[rule.id] ?? null;
    });
    return { profile, settings };
  }
}

/** By identity: settings that say the same in another object are looked at anew, which is only slower. */
export function isSameChoice(a: Choice, b: Choice): boolean {
  const isSameGrading = a.submission === b.submission && a.severities === b.severities;
  return isSameGrading && a.profile === b.profile && a.approved === b.approved;
}
