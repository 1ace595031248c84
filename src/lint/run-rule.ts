import type { Area, Place } from '../model/place';
import type { Problem, Severity, Unjudged } from '../model/problem';
import type { Field } from '../model/table';
import { fillMessage } from './message';
import type { Context, Document, Finding, Rule, Subjects } from './rule';
import { settingOf, type Choice } from './settings';
import { subjectsOf, type Seen } from './subjects';

/** What one rule had to say. */
export interface Findings {
  readonly problems: Problem[];
  readonly unjudged: Unjudged[];
}

/** Runs one rule over everything it looks at, graded as profile and user chose. */
export function runRule(rule: Rule, document: Document, choice: Choice): Findings {
  const findings: Findings = { problems: [], unjudged: [] };
  for (const seen of subjectsOf(document, rule.looksAt)) {
    const table = seen.table === null ? null : document.tables[seen.table]!;
    const setting = settingOf(rule.id, table, choice);
    if (setting === 'off') continue;
    rule.check(seen.subject, contextFor(rule, document, seen, setting, findings));
  }
  return findings;
}

function contextFor(
  rule: Rule,
  document: Document,
  seen: Seen<keyof Subjects>,
  override: Severity | null,
  findings: Findings,
): Context<string> {
  return {
    document,
    get table() {
      if (seen.table === null) throw new Error(`${rule.id} looks at the document and has no table`);
      return document.tables[seen.table]!;
    },
    tableIndex: seen.table,
    report: (key, finding) => {
      const table = finding.table === undefined ? seen.table : finding.table;
      findings.problems.push(problemOf(rule, key, finding, table, override));
    },
    notApplicable: () => undefined,
    unsure: (reason, at) =>
      findings.unjudged.push({ rule: rule.id, place: placeOf(at), table: seen.table, reason }),
  };
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
