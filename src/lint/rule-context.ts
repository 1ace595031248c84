import type { Fix } from '../model/edit';
import type { Area, Place } from '../model/place';
import type { Problem, Related, Unjudged } from '../model/problem';
import type { Field, Table } from '../model/table';
import type { Profile } from '../profiles/profile';
import type { Context, Finding, Rule } from '../rules/rule';
import { fillMessage } from './message';
import { foundProblem, type Offers } from './proof/found';
import type { Proofs } from './proof/proofs';
import type { Grading } from './settings';
import { withoutOwnMarks } from '../language/terms/own';
import { plainFix } from './own-words';

/** What rules had to say. */
export interface Findings {
  readonly problems: Problem[];
  readonly unjudged: Unjudged[];
}

const NONE: readonly Fix[] = [];
const NOTHING: readonly Related[] = [];

/** One for all that a rule looks at. Its functions belong to it, since rules take them out of it. */
export class RuleContext implements Context<string> {
  private looksAt: Table | null = null;
  private index: number | null = null;
  private grading!: Grading;
  private findings!: Findings;

  constructor(
    readonly rule: Rule,
    private readonly number: number,
    /** null where nobody will ask for fixes. */
    private readonly proofs: Proofs | null,
    /** Whether fixes are made while the rule runs, so that what they rest on counts as read. */
    private readonly atOnce: boolean,
  ) {}

  over(table: Table | null, index: number | null, grading: Grading, findings: Findings): this {
    this.looksAt = table;
    this.index = index;
    this.grading = grading;
    this.findings = findings;
    return this;
  }

  get profile(): Profile {
    return this.grading.profile;
  }

  get table(): Table {
    if (!this.looksAt) throw new Error(`${this.rule.id} looks at the document and has no table`);
    return this.looksAt;
  }

  readonly report = (key: string, finding: Finding): void => {
    const { rule } = this;
    const template = rule.says[key];
    if (template === undefined) throw new Error(`${rule.id} has no message “${key}”`);
    const setting = this.grading.settings[this.number];
    const told = {
      rule: rule.id,
      key,
      severity: setting && setting !== 'off' ? setting : (finding.severity ?? rule.severity),
      message: this.said(fillMessage(template, finding.data)),
      place: placeOf(finding.at),
      area: areaOf(finding.at),
      table: finding.table === undefined ? this.index : finding.table,
      related: this.saidOf(finding.related ?? NOTHING),
      sources: rule.sources,
    };
    this.findings.problems.push(foundProblem(told, this.offersOf(finding), this.proofs));
  };

  /** Whether texts carry marks of a bureau's own words, which no one is to see. */
  private get isMarked(): boolean {
    return this.grading.profile.terms !== undefined;
  }

  private said(text: string): string {
    return this.isMarked ? withoutOwnMarks(text) : text;
  }

  private saidOf(related: readonly Related[]): readonly Related[] {
    if (!this.isMarked) return related;
    return related.map((one) => ({ ...one, message: withoutOwnMarks(one.message) }));
  }

  private offersOf({ fixes = NONE, choices }: Finding): Offers {
    // A paragraph is more than the goal or the value that stands in it.
    if (this.looksAt && this.index === null) return NONE;
    if (!choices || !this.proofs) return plainly(fixes, this.isMarked);
    const own = this.isMarked;
    const all = () => plainly([...fixes, ...choices()], own);
    return this.atOnce ? all() : all;
  }

  readonly unsure = (reason: string, at: Field | Place): void => {
    const { rule, index: table } = this;
    this.findings.unjudged.push({
      rule: rule.id,
      place: placeOf(at),
      table,
      reason: this.said(reason),
    });
  };
}

function plainly(fixes: readonly Fix[], isMarked: boolean): readonly Fix[] {
  return isMarked ? fixes.map(plainFix) : fixes;
}

function placeOf(at: Field | Place): Place {
  return 'place' in at ? at.place : at;
}

function areaOf(at: Field | Place): Area {
  if ('place' in at) return at.area;
  return { top: at.row, left: at.col, bottom: at.row, right: at.col };
}
