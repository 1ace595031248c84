import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { RuleSetting } from '../model/problem';
import { findTables } from '../parse/find-tables';
import type { Profile } from '../profiles/profile';
import { RULES } from '../rules/list';
import { readingOrder } from './order';
import type { Rule } from './rule';
import { RuleRuns, type Findings } from './run-rules';
import { gradingOf } from './settings';
import { tableFindings } from './table-findings';

export interface CheckOptions {
  /** The rules to run; all of them when absent. */
  readonly rules?: readonly Rule[];
  /** The profile for every table; absent, each table's own layout chooses. */
  readonly profile?: Profile;
  /** Also what a 预算管理一体化 system refuses on save (报送校验). */
  readonly submission?: boolean;
  /** The workbook will be checked again after an edit: what was read of it is kept for as long as its rows live. */
  readonly keep?: boolean;
  /** Settings by rule id; they win over the profile. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
}

const NO_SEVERITIES = {};

/**
 * Finds the performance tables of a workbook and runs the rules over them. Nothing is written. Checked again after an edit,
 * only tables whose rows are new are read and judged anew: the same rows give the same problems, as the same objects.
 */
export function check(book: Book, options: CheckOptions = {}): Outcome {
  const {
    rules = RULES,
    profile = null,
    submission = false,
    keep = false,
    severities = NO_SEVERITIES,
  } = options;
  const document = { book, ...findTables(book, keep) };
  const choice = { profile, submission, severities };
  const runs = new RuleRuns(rules);
  const findings: Findings = { problems: [], unjudged: [] };
  runs.onDocument(document, gradingOf(null, choice), findings);
  for (const one of tableFindings(document.tables, rules, choice, runs)) {
    for (const problem of one.problems) findings.problems.push(problem);
    for (const unjudged of one.unjudged) findings.unjudged.push(unjudged);
  }
  return { tables: document.tables, ...inReadingOrder(book, findings), waived: [] };
}

/** Array.prototype.sort is stable: problems of one cell stay in the order of the rule list. */
function inReadingOrder(book: Book, { problems, unjudged }: Findings): Findings {
  const order = readingOrder(book);
  problems.sort((a, b) => order(a.place, b.place));
  unjudged.sort((a, b) => order(a.place, b.place));
  return { problems, unjudged };
}
