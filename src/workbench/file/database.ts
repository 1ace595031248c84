const NAME = 'jixiao';
const VERSION = 1;

/** What the browser keeps on this machine for us: recent files, and the copy for recovery. */
export type StoreName = 'recent' | 'recovery';

/** Runs one request on a store. Rejects where the browser keeps nothing (private windows, some policies). */
export async function withStore<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await settled(request(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    for (const store of ['recent', 'recovery'] satisfies StoreName[]) {
      opening.result.createObjectStore(store, { keyPath: 'name' });
    }
  };
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
