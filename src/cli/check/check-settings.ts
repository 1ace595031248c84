import type { CheckOptions } from '../../lint/check';
import type { FiledTable } from '../../model/comparison';
import type { RuleSetting } from '../../model/problem';
import { PROFILES } from '../../profiles/list';
import type { Profile } from '../../profiles/profile';
import { RULES } from '../../rules/list';
import { ownRules } from '../own-rules/load';
import { nearest } from '../usage/nearest';
import { UsageError } from '../usage/usage-error';

/** What the user set, as data that a thread can be handed. */
export interface CheckSettings {
  /** The profile for every table; null lets each table's own layout choose. */
  readonly profile: Profile | null;
  /** Also what a 预算管理一体化 system refuses on save. */
  readonly submission: boolean;
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** Whether answered problems (说明后忽略) are set apart; otherwise they are problems like any other. */
  readonly waivers: boolean;
  /** How long one file may take. */
  readonly seconds: number;
  /** Files that hold the approved forms (--against). */
  readonly against: readonly string[];
}

/** What the engine is called with. */
export function checkOptions(
  { profile, submission, severities }: CheckSettings,
  approved: readonly FiledTable[] = [],
): CheckOptions {
  const own = ownRules(profile);
  return {
    severities,
    submission,
    approved,
    ...(profile ? { profile } : {}),
    ...(own.length > 0 ? { rules: [...RULES, ...own] } : {}),
  };
}

/** Reads `--profile`: the name of a profile, or a file that holds one. Throws UsageError. */
export async function readProfile(given: string | undefined): Promise<Profile | null> {
  if (given === undefined) return null;
  const known = PROFILES.find(({ name }) => name === given);
  if (known) return known;
  if (/\.json$/i.test(given)) {
    const { readProfileFile } = await import(
      /* webpackChunkName: "profile" */ '../profile/profile-file'
    );
    return readProfileFile(given);
  }
  const names = PROFILES.map(({ name }) => name);
  const near = nearest(given, names);
  const guess = near ? `是不是 ${near}？` : '';
  throw new UsageError(
    `没有审核口径“${given}”。${guess}可用：${names.join('、')}，或一个 .json 文件。`,
  );
}
