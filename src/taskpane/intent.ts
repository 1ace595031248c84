/** What a ribbon or menu command opened the pane for, told by `?do=` in its address. */
export type Intent = 'check' | 'here' | 'fix' | 'templates' | 'waive';

const INTENTS: readonly string[] = [
  'check',
  'here',
  'fix',
  'templates',
  'waive',
] satisfies Intent[];

/** Reads the intent of a page address; `check` when there is none. */
export function readIntent(search: string): Intent {
  const asked = /[?&]do=([a-z]+)/.exec(search)?.[1] ?? '';
  return isIntent(asked) ? asked : 'check';
}

export function isIntent(value: unknown): value is Intent {
  return INTENTS.indexOf(value as Intent) >= 0;
}
