import { createRequire } from 'node:module';
import { ReadError } from '../../model/outcome';
import type { Profile } from '../../profiles/profile';
import type { Rule } from '../../rules/rule';

const NONE: readonly Rule[] = [];
const loaded = new Map<string, readonly Rule[]>();

/**
 * The rules of a bureau's own that a profile names, as `rule()` made them. A thread is handed the profile, not its rules: functions do
 * not travel, so each thread loads the files itself.
 */
export function ownRules(profile: Profile | null): readonly Rule[] {
  const files = profile?.ruleFiles ?? NONE_NAMED;
  return files.length === 0 ? NONE : files.flatMap(rulesIn);
}

const NONE_NAMED: readonly string[] = [];

function rulesIn(file: string): readonly Rule[] {
  let rules = loaded.get(file);
  if (!rules) {
    rules = exported(file).map((rule) => guarded(rule as Rule, file));
    loaded.set(file, rules);
  }
  return rules;
}

/** What a file exports: one rule or a list of them. Throws what the file throws. */
export function exported(file: string): readonly unknown[] {
  const given: unknown = createRequire(file)(file);
  return Array.isArray(given) ? given : [given];
}

/** A rule that fails names itself: the file that is checked is not to blame. */
function guarded(rule: Rule, file: string): Rule {
  return {
    ...rule,
    check(subject, context) {
      try {
        rule.check(subject, context);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ReadError(
          'unreadable',
          `本单位的规则 ${rule.id}（${file}）运行出错：${why}。请改正这条规则，或用 --rule ${rule.id}=off 关闭后再检查。`,
        );
      }
    },
  };
}
