/** A sheet's id; its name in programs that have none. */
export function idOf({ id, name }: { readonly id?: string; readonly name: string }): string {
  return id ?? name;
}

/** The sheets' names by Excel's ids: events tell ids, places have names. */
export interface SheetNames {
  /** The name when it was last read; null when the sheet is not known yet. */
  of(id: string | undefined): string | null;
  note(id: string, name: string): void;
  replace(sheets: readonly { readonly id: string; readonly name: string }[]): void;
}

export function createSheetNames(): SheetNames {
  let names = new Map<string, string>();
  return {
    of: (id) => names.get(id ?? '') ?? null,
    note: (id, name) => void names.set(id, name),
    replace: (sheets) => {
      names = new Map(sheets.map((sheet): [string, string] => [idOf(sheet), sheet.name]));
    },
  };
}
