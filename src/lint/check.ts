import type { FiledTable } from '../model/comparison';
import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { RuleSetting } from '../model/problem';
import { gather, readDocument } from './document';
import { withNamedPlaces } from './name-places';
import type { Profile } from '../profiles/profile';
import { RULES } from '../rules/list';
import { readingOrder } from './order';
import { Proofs } from './proof/proofs';
import type { Document, Rule } from '../rules/rule';
import type { Findings } from './rule-context';
import { RuleRuns } from './run-rules';
import { Gradings, type Choice } from './settings';
import { tableFindings } from './table-findings';
import { TracedRuns, type TracedTables } from './traces/traced-runs';
import { Trials } from './trial';
import { withoutRepeats } from './told-once';

export interface CheckOptions {
  /** The rules to run; all of them when absent. */
  readonly rules?: readonly Rule[];
  /** The profile for every table; absent, each table's own layout chooses. */
  readonly profile?: Profile;
  /** Also what a 预算管理一体化 system refuses on save (报送校验). */
  readonly submission?: boolean;
  /** The workbook will be checked again after an edit: what was read of it is kept for as long as its rows live. */
  readonly keep?: boolean;
  /** The outcome of the check before an edit: what the edit cannot concern is not judged again. */
  readonly since?: Outcome;
  /** Settings by rule id; they win over the profile. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** The approved forms (批复的绩效目标表) that self-evaluations and monitoring tables are held against. */
  readonly approved?: readonly FiledTable[];
}

const NO_SEVERITIES = {};
const NONE_APPROVED: readonly FiledTable[] = [];

/**
 * Finds the performance tables of a workbook and runs the rules over them. Nothing is written. Checked again after an edit,
 * only tables whose rows are new are read and judged anew: the same rows give the same problems, as the same objects.
 */
export function check(book: Book, options: CheckOptions = {}): Outcome {
  const { rules = RULES, keep = false, since } = options;
  const choice = choiceOf(options);
  const document = readDocument(book, keep ? 'forms' : 'nothing', choice);
  const { tables } = document;
  const wide = new Set(rules.flatMap(({ id, looksAt }) => (isWide(looksAt) ? [id] : [])));
  const proofs = new Proofs(book, tables, {
    trials: () => new Trials(rules, choice),
    isWide: (rule) => wide.has(rule),
  });
  const gradings = new Gradings(rules, choice);
  const runs = new RuleRuns(rules, proofs, since !== undefined);
  const findings: Findings = { problems: [], unjudged: [] };
  let traced: TracedTables | null = null;
  if (since) {
    const again = new TracedRuns(runs, rules, gradings, proofs);
    traced = again.onDocument(document, since.tables, findings);
  } else runs.onDocument(document, gradings.of(null), findings);
  gather(findings, tableFindings(tables, { rules, gradings, runs, proofs, traced }));
  return outcomeOf(document, findings);
}

function choiceOf({ profile, submission, severities, approved }: CheckOptions): Choice {
  return {
    profile: profile ?? null,
    submission: submission ?? false,
    severities: severities ?? NO_SEVERITIES,
    approved: approved ?? NONE_APPROVED,
  };
}

function outcomeOf({ book, tables, outline }: Document, findings: Findings): Outcome {
  const told = { ...findings, problems: [...withoutRepeats(tables, findings.problems)] };
  const outcome = { tables, ...inReadingOrder(book, told), waived: [] };
  return book.text ? withNamedPlaces(outcome, book, book.text, outline) : outcome;
}

/** What a rule finds of a whole table, of its head or of the workbook may be told at one of several cells. */
function isWide(looksAt: Rule['looksAt']): boolean {
  return looksAt === 'table' || looksAt === 'document';
}

/** Array.prototype.sort is stable: problems of one cell stay in the order of the rule list. */
function inReadingOrder(book: Book, { problems, unjudged }: Findings): Findings {
  const order = readingOrder(book);
  problems.sort((a, b) => order(a.place, b.place));
  unjudged.sort((a, b) => order(a.place, b.place));
  return { problems, unjudged };
}
