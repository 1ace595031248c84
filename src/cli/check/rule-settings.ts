import type { RuleSetting } from '../../model/problem';
import { RULES } from '../../rules/list';
import type { Rule } from '../../rules/rule';
import { nearest } from '../usage/nearest';
import { UsageError } from '../usage/usage-error';

const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error'];

/** Reads `--rule ID=off|info|warning|error`, as often as given; the last one of a rule counts. `own` are the rules of a profile. */
export function readRuleSettings(
  given: readonly string[],
  own: readonly Rule[] = [],
): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(given.map((one) => readRuleSetting(one, own)));
}

function readRuleSetting(given: string, own: readonly Rule[]): [string, RuleSetting] {
  const [id = '', level] = given.split('=', 2);
  knownRule(id, own);
  const setting = SETTINGS.find((one) => one === level);
  if (!setting) {
    throw new UsageError(`--rule 要写成 ID=off|info|warning|error，例如 --rule ${id}=warning。`);
  }
  return [id, setting];
}

/** The rule of that id. Throws UsageError that names the nearest one. */
export function knownRule(id: string, own: readonly Rule[] = []): Rule {
  const rules = [...RULES, ...own];
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new UsageError(
    `没有规则“${id}”。${near ? `是不是 ${near}？` : ''}全部规则见 jixiao rules。`,
  );
}
