import type { RuleSetting } from '../../model/problem';
import { RULES } from '../../rules/list';
import { nearest } from '../usage/nearest';
import { UsageError } from '../usage/usage-error';

const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error'];

/** Reads `--rule ID=off|info|warning|error`, as often as given; the last one of a rule counts. */
export function readRuleSettings(given: readonly string[]): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(given.map(readRuleSetting));
}

function readRuleSetting(given: string): [string, RuleSetting] {
  const [id = '', level] = given.split('=', 2);
  knownRule(id);
  const setting = SETTINGS.find((one) => one === level);
  if (!setting) {
    throw new UsageError(`--rule 要写成 ID=off|info|warning|error，例如 --rule ${id}=warning。`);
  }
  return [id, setting];
}

/** The rule of that id. Throws UsageError that names the nearest one. */
export function knownRule(id: string): (typeof RULES)[number] {
  const rule = RULES.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    RULES.map((one) => one.id),
  );
  throw new UsageError(
    `没有规则“${id}”。${near ? `是不是 ${near}？` : ''}全部规则见 jixiao rules。`,
  );
}
