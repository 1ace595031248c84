import type { Problem } from '../model/problem';
import { RULES } from '../rules/list';
import type { Rule } from '../rules/rule';

const LOOKS_AT: ReadonlyMap<string, Rule['looksAt']> = new Map(
  RULES.map(({ id, looksAt }) => [id, looksAt]),
);

/**
 * The problem that a reader who has just opened a workbook is shown: an error about a table as a whole (two figures that
 * contradict each other) before one about a single line; of equals the first in reading order. Lesser problems wait to be asked for.
 */
export function firstToShow(problems: readonly Problem[]): Problem | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.find(({ rule }) => isWide(LOOKS_AT.get(rule))) ?? errors[0] ?? null;
}

function isWide(looksAt: Rule['looksAt'] | undefined): boolean {
  return looksAt === 'document' || looksAt === 'table';
}
