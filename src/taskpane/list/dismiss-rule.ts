import type { RuleSetting } from '../../model/problem';
import type { Session } from '../../session/session';
import { ruleTitle } from './rule-of';

/** Does not check a rule in this workbook any more; a step like any other, which undo takes back. */
export async function dismissRule(session: Session, rule: string): Promise<void> {
  const set = (setting: RuleSetting | undefined) => {
    const all = Object.entries(session.state.settings.severities);
    const others = all.filter(([id]) => id !== rule);
    const own = setting === undefined ? [] : [[rule, setting] as const];
    return session.changeSettings({ severities: Object.fromEntries([...others, ...own]) });
  };
  const before = session.state.settings.severities[rule];
  if (!(await set('off'))) return;
  session.keepStep(`停止检查“${ruleTitle(rule)}”，可在“设置”里恢复`, () => set(before));
}
