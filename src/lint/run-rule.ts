import type { Area, Place } from '../model/place';
import type { Problem, RuleSetting, Severity, Unjudged } from '../model/problem';
import type { Field } from '../model/table';
import { fillMessage } from './message';
import type { Context, Document, Finding, Rule, Subjects } from './rule';
import type { Grading } from './settings';
import { subjectsOf, type Seen } from './subjects';

/** What one rule had to say. */
export interface Findings {
  readonly problems: Problem[];
  readonly unjudged: Unjudged[];
}

/** What the workbook as a whole and each of its tables are checked against. */
export interface Gradings {
  readonly whole: Grading;
  readonly tables: readonly Grading[];
}

/** Runs one rule over everything it looks at, graded as profile and user chose. */
export function runRule(rule: Rule, document: Document, gradings: Gradings): Findings {
  const findings: Findings = { problems: [], unjudged: [] };
  for (const seen of subjectsOf(document, rule.looksAt)) {
    const grading = seen.table === null ? gradings.whole : gradings.tables[seen.table]!;
    if (rule.onlyFor === 'submission' && !grading.profile.submission) continue;
    if (grading.settingOf(rule.id) === 'off') continue;
    rule.check(seen.subject, contextFor(rule, document, seen, grading, findings));
  }
  return findings;
}

function contextFor(
  rule: Rule,
  document: Document,
  seen: Seen<keyof Subjects>,
  grading: Grading,
  findings: Findings,
): Context<string> {
  return {
    document,
    profile: grading.profile,
    get table() {
      if (seen.table === null) throw new Error(`${rule.id} looks at the document and has no table`);
      return document.tables[seen.table]!;
    },
    tableIndex: seen.table,
    report: (key, finding) => {
      const table = finding.table === undefined ? seen.table : finding.table;
      findings.problems.push(
        problemOf(rule, key, finding, table, severityOf(grading.settingOf(rule.id))),
      );
    },
    notApplicable: () => undefined,
    unsure: (reason, at) =>
      findings.unjudged.push({ rule: rule.id, place: placeOf(at), table: seen.table, reason }),
  };
}

function severityOf(setting: RuleSetting | null): Severity | null {
  return setting === 'off' ? null : setting;
}

function problemOf(
  rule: Rule,
  key: string,
  finding: Finding,
  table: number | null,
  override: Severity | null,
): Problem {
  const template = rule.says[key];
  if (template === undefined) throw new Error(`${rule.id} has no message “${key}”`);
  return {
    rule: rule.id,
    key,
    severity: override ?? finding.severity ?? rule.severity,
    message: fillMessage(template, finding.data),
    place: placeOf(finding.at),
    area: areaOf(finding.at),
    table,
    related: finding.related ?? [],
    sources: rule.sources,
    fixes: finding.fixes ?? [],
  };
}

function placeOf(at: Field | Place): Place {
  return 'place' in at ? at.place : at;
}

function areaOf(at: Field | Place): Area {
  if ('place' in at) return at.area;
  return { top: at.row, left: at.col, bottom: at.row, right: at.col };
}
