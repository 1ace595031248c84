import { withStore } from './database';

/** A file that was opened before, and the right to ask for it again. */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  readonly openedAt: number;
}

const KEPT = 8;

/** Remembers a file. Forgetting silently is right: the list is a convenience. */
export async function addRecent(handle: FileSystemFileHandle): Promise<void> {
  const entry: RecentFile = { name: handle.name, handle, openedAt: Date.now() };
  await withStore('recent', 'readwrite', (store) => store.put(entry)).catch(() => undefined);
}

/** The latest first. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  const all = await withStore<RecentFile[]>('recent', 'readonly', (store) => store.getAll()).catch(
    () => [],
  );
  return all.sort((a, b) => b.openedAt - a.openedAt).slice(0, KEPT);
}

/** Asks the person for the right to read it again; null when it is refused or the file is gone. */
export async function reopen({ handle }: RecentFile): Promise<File | null> {
  const ask = handle as FileSystemFileHandle & {
    requestPermission?: (wish: { mode: 'read' }) => Promise<PermissionState>;
  };
  if ((await ask.requestPermission?.({ mode: 'read' })) === 'denied') return null;
  return handle.getFile().catch(() => null);
}
