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

/** A rule over one document: on the document itself, or on one of its tables after another. */
export class RuleRun {
  private context: RuleContext | null = null;

  constructor(
    readonly rule: Rule,
    private readonly document: Document,
    private readonly findings: Findings,
  ) {}

  /** Runs the rule on a table (null: on the document), graded as profile and user chose. */
  on(table: number | null, grading: Grading): void {
    const { rule } = this;
    if (rule.onlyFor === 'submission' && !grading.profile.submission) return;
    if (grading.settingOf(rule.id) === 'off') return;
    this.context ??= new RuleContext(rule, this.document, this.findings, grading);
    const { context } = this;
    context.tableIndex = table;
    context.grading = grading;
    if (table === null) {
      rule.check(context.document, context);
      return;
    }
    const { fields, indicators } = context.table;
    if (rule.looksAt === 'table') rule.check(context.table, context);
    else if (rule.looksAt === 'field') for (const field of fields) rule.check(field, context);
    else for (const indicator of indicators) rule.check(indicator, context);
  }
}

/** One for all that a rule looks at. Its functions belong to it, since rules take them out of it. */
class RuleContext implements Context<string> {
  tableIndex: number | null = null;

  constructor(
    private readonly rule: Rule,
    readonly document: Document,
    private readonly findings: Findings,
    public grading: Grading,
  ) {}

  get profile(): Profile {
    return this.grading.profile;
  }

  get table(): Table {
    if (this.tableIndex === null) {
      throw new Error(`${this.rule.id} looks at the document and has no table`);
    }
    return this.document.tables[this.tableIndex]!;
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
      table: finding.table === undefined ? this.tableIndex : finding.table,
      related: finding.related ?? [],
      sources: rule.sources,
      fixes: finding.fixes ?? [],
    });
  };

  readonly notApplicable = (): void => undefined;

  readonly unsure = (reason: string, at: Field | Place): void => {
    const { rule, tableIndex: table } = this;
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
