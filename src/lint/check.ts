import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { Problem, RuleSetting, Unjudged } from '../model/problem';
import { findTables } from '../parse/find-tables';
import type { Profile } from '../profiles/profile';
import { RULES } from '../rules/list';
import { readingOrder } from './order';
import type { Rule } from './rule';
import { runRule } from './run-rule';
import { gradingOf } from './settings';

export interface CheckOptions {
  /** The rules to run; all of them when absent. */
  readonly rules?: readonly Rule[];
  /** The profile for every table; absent, each table's own layout chooses. */
  readonly profile?: Profile;
  /** Also what a 预算管理一体化 system refuses on save (报送校验). */
  readonly submission?: boolean;
  /** Settings by rule id; they win over the profile. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
}

/** Finds the performance tables of a workbook and runs the rules over them. Pure: nothing is written, nothing is remembered. */
export function check(book: Book, options: CheckOptions = {}): Outcome {
  const { rules = RULES, profile = null, submission = false, severities = {} } = options;
  const document = { book, ...findTables(book) };
  const choice = { profile, submission, severities };
  const gradings = {
    whole: gradingOf(null, choice),
    tables: document.tables.map((table) => gradingOf(table, choice)),
  };
  const problems: Problem[] = [];
  const unjudged: Unjudged[] = [];
  for (const rule of rules) {
    if (severities[rule.id] === 'off') continue;
    const found = runRule(rule, document, gradings);
    for (const problem of found.problems) problems.push(problem);
    for (const case_ of found.unjudged) unjudged.push(case_);
  }
  const order = readingOrder(book);
  // Array.prototype.sort is stable: problems of one cell stay in the order of the rule list.
  problems.sort((a, b) => order(a.place, b.place));
  unjudged.sort((a, b) => order(a.place, b.place));
  return { tables: document.tables, problems, unjudged, waived: [] };
}
