import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { RuleSetting } from '../model/problem';
import { findTables } from '../parse/find-tables';
import type { Profile } from '../profiles/profile';
import { RULES } from '../rules/list';
import { readingOrder } from './order';
import type { Rule } from './rule';
import { RuleRun, type Findings } from './run-rule';
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
  const findings: Findings = { problems: [], unjudged: [] };
  const runs = rules
    .filter(({ id }) => severities[id] !== 'off')
    .map((rule) => new RuleRun(rule, document, findings));
  const onDocument = runs.filter(({ rule }) => rule.looksAt === 'document');
  const onTables = runs.filter(({ rule }) => rule.looksAt !== 'document');
  const ofDocument = gradingOf(null, choice);
  for (const run of onDocument) run.on(null, ofDocument);
  document.tables.forEach((table, index) => {
    const ofTable = gradingOf(table, choice);
    for (const run of onTables) run.on(index, ofTable);
  });
  return { tables: document.tables, ...inReadingOrder(book, findings), waived: [] };
}

/** Array.prototype.sort is stable: problems of one cell stay in the order of the rule list. */
function inReadingOrder(book: Book, { problems, unjudged }: Findings): Findings {
  const order = readingOrder(book);
  problems.sort((a, b) => order(a.place, b.place));
  unjudged.sort((a, b) => order(a.place, b.place));
  return { problems, unjudged };
}
