import type { CheckOptions } from '../lint/check';
import type { RuleSetting } from '../model/problem';
import { PROFILES } from '../profiles/list';
import { nearest } from './nearest';
import { UsageError } from './usage-error';

/** What the user set, as data that a thread can be handed. */
export interface CheckSettings {
  /** The profile's name; null lets each table's own layout choose. */
  readonly profile: string | null;
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** Whether answered problems (说明后忽略) are set apart; otherwise they are problems like any other. */
  readonly waivers: boolean;
}

/** What the engine is called with. */
export function checkOptions({ profile, severities }: CheckSettings): CheckOptions {
  const chosen = PROFILES.find(({ name }) => name === profile);
  return { severities, ...(chosen ? { profile: chosen } : {}) };
}

/** Reads `--profile`. Throws UsageError for a name that no profile has. */
export function readProfileName(given: string | undefined): string | null {
  if (given === undefined) return null;
  const names = PROFILES.map(({ name }) => name);
  if (names.includes(given)) return given;
  if (/\.json$/i.test(given)) {
    throw new UsageError(`这一版还不能读取自定义审核口径文件，可用：${names.join('、')}。`);
  }
  const near = nearest(given, names);
  const guess = near ? `是不是 ${near}？` : '';
  throw new UsageError(`没有审核口径“${given}”。${guess}可用：${names.join('、')}。`);
}
