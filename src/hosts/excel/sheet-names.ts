/** A sheet's id; its name in programs that have none. */
export function idOf({ id, name }: { readonly id?: string; readonly name: string }): string {
  return id ?? name;
}

/** The sheets' names by Excel's ids: events tell ids, places have names. */
export interface SheetNames {
  /** The name when it was last read; null when the sheet is not known yet. */
  of(id: string | undefined): string | null;
  /** By what Excel finds the sheet of this name: by its id, which stays when it is renamed, where that is known. */
  key(name: string): string;
  /** All that are known, in their order. */
  ids(): readonly string[];
  note(id: string, name: string): void;
  replace(sheets: readonly { readonly id: string; readonly name: string }[]): void;
}

export function createSheetNames(): SheetNames {
  let names = new Map<string, string>();
  return {
    of: (id) => names.get(id ?? '') ?? null,
    key(name) {
      const known = Array.from(names).find(([, own]) => own === name);
      return known ? known[0] : name;
    },
    ids: () => Array.from(names.keys()),
    note: (id, name) => void names.set(id, name),
    replace: (sheets) => {
      names = new Map(sheets.map((sheet): [string, string] => [idOf(sheet), sheet.name]));
    },
  };
}
