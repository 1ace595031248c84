/** A value that tells its readers when it changes. Readers are called once per `set`, in the order they came. */
export interface Observable<Value> {
  get(): Value;
  set(change: Partial<Value>): void;
  subscribe(reader: () => void): () => void;
}

export function createObservable<Value extends object>(initial: Value): Observable<Value> {
  let value = initial;
  let readers: readonly (() => void)[] = [];
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const reader of readers) reader();
    },
    subscribe(reader) {
      readers = [...readers, reader];
      return () => {
        readers = readers.filter((one) => one !== reader);
      };
    },
  };
}
