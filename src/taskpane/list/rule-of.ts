import type { Rule } from '../../rules/rule';
import { RULES } from '../../rules/list';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** What a rule says of itself; undefined for a rule that this version does not know. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** A rule's title, or its id when this version does not know it. */
export function ruleTitle(id: string): string {
  return ruleOf(id)?.title ?? id;
}
