/** A workbook's store within a job that may change it. */
export interface OpenStore {
  get(key: string): string | null;
  /** null takes the entry away. */
  set(key: string, value: string | null): void;
}

/** The store over what was found in the workbook. `save` is called after each change, with all entries. */
export function storeOver(
  entries: Map<string, string>,
  save: (entries: ReadonlyMap<string, string>) => void,
): OpenStore {
  const get = (key: string) => entries.get(key) ?? null;
  return {
    get,
    set(key, value) {
      if (get(key) === value) return;
      if (value === null) entries.delete(key);
      else entries.set(key, value);
      save(entries);
    },
  };
}
