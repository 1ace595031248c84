import type { Area, Place } from '../model/place';
import type { Problem, Unjudged } from '../model/problem';
import type { Field, Table } from '../model/table';
import type { Profile } from '../profiles/profile';
import { fillMessage } from './message';
import type { Context, Document, Finding, Rule } from './rule';
import type { Grading } from './settings';

/** What rules had to say. */
export interface Findings {
  readonly problems: Problem[];
  readonly unjudged: Unjudged[];
}

/** A table to be judged: its number in the document, how it is graded, and where what is said of it goes. */
export interface Subject {
  readonly table: Table;
  readonly index: number;
  readonly grading: Grading;
  readonly findings: Findings;
}

/** Rules at work, on the document or on its tables; what they say is gathered in `findings`. */
export class RuleRuns {
  private readonly contexts: readonly RuleContext[];

  constructor(rules: readonly Rule[]) {
    this.contexts = rules.map((rule) => new RuleContext(rule));
  }

  /** Runs the rules that look at the document. */
  onDocument(document: Document, grading: Grading, findings: Findings): void {
    for (const context of this.contexts) {
      const { rule } = context;
      if (rule.looksAt !== 'document' || !applies(rule, grading)) continue;
      rule.check(document, context.over(null, null, grading, findings));
    }
  }

  /** Runs the others on tables: one rule over all of them before the next, which keeps its code and its words close at hand. */
  onTables(subjects: readonly Subject[]): void {
    for (const context of this.contexts) {
      const { rule } = context;
      if (rule.looksAt === 'document') continue;
      for (const { table, index, grading, findings } of subjects) {
        if (!applies(rule, grading)) continue;
        context.over(table, index, grading, findings);
        if (rule.looksAt === 'table') rule.check(table, context);
        else if (rule.looksAt === 'field')
          for (const field of table.fields) rule.check(field, context);
        else for (const indicator of table.indicators) rule.check(indicator, context);
      }
    }
  }
}

function applies(rule: Rule, grading: Grading): boolean {
  if (rule.onlyFor === 'submission' && !grading.profile.submission) return false;
  return grading.settingOf(rule.id) !== 'off';
}

/** One for all that a rule looks at. Its functions belong to it, since rules take them out of it. */
class RuleContext implements Context<string> {
  private looksAt: Table | null = null;
  private index: number | null = null;
  private grading!: Grading;
  private findings!: Findings;

  constructor(readonly rule: Rule) {}

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
    const setting = this.grading.settingOf(rule.id);
    this.findings.problems.push({
      rule: rule.id,
      key,
      severity: setting && setting !== 'off' ? setting : (finding.severity ?? rule.severity),
      message: fillMessage(template, finding.data),
      place: placeOf(finding.at),
      area: areaOf(finding.at),
      table: finding.table === undefined ? this.index : finding.table,
      related: finding.related ?? [],
      sources: rule.sources,
      fixes: finding.fixes ?? [],
    });
  };

  readonly unsure = (reason: string, at: Field | Place): void => {
    const { rule, index: table } = this;
    this.findings.unjudged.push({ rule: rule.id, place: placeOf(at), table, reason });
  };
}

function placeOf(at: Field | Place): Place {
  return 'place' in at ? at.place : at;
}

function areaOf(at: Field | Place): Area {
  if ('place' in at) return at.area;
  return { top: at.row, left: at.col, bottom: at.row, right: at.col };
}
