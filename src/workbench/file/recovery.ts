import { withStore } from './database';

/** The patched bytes of a file with changes that were not saved yet. */
export interface RecoveryCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keptAt: number;
}

const CONSENT = 'jixiao:keep-for-recovery';

/** Whether the person wants copies kept in this browser; null when not asked yet. */
export function recoveryConsent(): boolean | null {
  try {
    const answer = localStorage.getItem(CONSENT);
    return answer === null ? null : answer === 'yes';
  } catch {
    return false;
  }
}

export function setRecoveryConsent(wanted: boolean): void {
  try {
    localStorage.setItem(CONSENT, wanted ? 'yes' : 'no');
  } catch {
    // A browser that keeps nothing will not keep the answer either.
  }
}

/** Keeps the one copy; the file before it is let go. */
export async function keepCopy(copy: RecoveryCopy): Promise<void> {
  await withStore('recovery', 'readwrite', (store) => {
    store.clear();
    return store.put(copy);
  });
}

export async function dropCopy(): Promise<void> {
  await withStore('recovery', 'readwrite', (store) => store.clear()).catch(() => undefined);
}

/** What a crash left behind, if anything. */
export async function findCopy(): Promise<RecoveryCopy | null> {
  const all = await withStore<RecoveryCopy[]>('recovery', 'readonly', (store) =>
    store.getAll(),
  ).catch(() => []);
  return all[0] ?? null;
}
