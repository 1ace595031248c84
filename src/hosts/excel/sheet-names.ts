/** The sheets' names by Excel's ids: events tell ids, places have names. */
export interface SheetNames {
  /** The name when it was last read; null when the sheet is not known yet. */
  of(id: string): string | null;
  note(id: string, name: string): void;
  replace(sheets: readonly { readonly id: string; readonly name: string }[]): void;
}

export function createSheetNames(): SheetNames {
  let names = new Map<string, string>();
  return {
    of: (id) => names.get(id) ?? null,
    note: (id, name) => void names.set(id, name),
    replace: (sheets) => {
      names = new Map(sheets.map(({ id, name }): [string, string] => [id, name]));
    },
  };
}
