import type { RuleSetting } from '../model/problem';

/** What the user has set; kept in the workbook, so that a colleague who opens it sees the same list. */
export interface Settings {
  /** The profile's name (审核口径); null: chosen by each table's own layout. */
  readonly profile: string | null;
  /** Also what a 预算管理一体化 system refuses on save (报送校验). */
  readonly submission: boolean;
  /** By rule id; a rule without an entry keeps its own severity. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** Check after every edit. */
  readonly live: boolean;
  /** Mark problem cells after every check: it writes fills into the workbook, so it is off unless asked for. */
  readonly autoMark: boolean;
  /** Who waives: a name or a section, as the user typed it. */
  readonly by: string;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: null,
  submission: false,
  severities: {},
  live: true,
  autoMark: false,
  by: '',
};

/** Under this key a workbook's own store keeps the settings. */
export const SETTINGS_KEY = 'settings';

export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

/** Reads what `writeSettings` wrote; whatever cannot be understood keeps its default. */
export function readSettings(text: string | null): Settings {
  const stored = fieldsOf(text);
  const { profile, by } = stored;
  return {
    profile: typeof profile === 'string' ? profile : DEFAULT_SETTINGS.profile,
    submission: stored['submission'] === true,
    severities: severitiesOf(stored['severities']),
    live: stored['live'] !== false,
    autoMark: stored['autoMark'] === true,
    by: typeof by === 'string' ? by : DEFAULT_SETTINGS.by,
  };
}

const RULE_SETTINGS: readonly unknown[] = [
  'error',
  'warning',
  'info',
  'off',
] satisfies RuleSetting[];

function severitiesOf(stored: unknown): Readonly<Record<string, RuleSetting>> {
  const known: Record<string, RuleSetting> = {};
  if (typeof stored !== 'object' || stored === null) return known;
  for (const [rule, setting] of Object.entries(stored)) {
    if (RULE_SETTINGS.indexOf(setting) >= 0) known[rule] = setting as RuleSetting;
  }
  return known;
}

function fieldsOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
