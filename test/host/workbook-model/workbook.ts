import { ModelSheet } from './sheet';
import type { Held } from '../../../src/model/grid';
import type { Area } from '../../../src/model/place';

/** What happened, as the program tells its add-ins. */
export type ModelEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: ModelSheet;
      readonly area: Area;
      readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
      readonly source: 'Local' | 'Remote';
      /** Whether the add-in itself did it. */
      readonly own: boolean;
    }
  | { readonly kind: 'selected' | 'activated' | 'added' | 'deleted'; readonly sheet: ModelSheet };

/** An open workbook as a spreadsheet program holds it, with what a person does to it. */
export class ModelWorkbook {
  readonly sheets: ModelSheet[] = [];
  /** Custom XML parts by id. */
  readonly parts = new Map<string, string>();
  active: ModelSheet | null = null;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** It is shown in protected view: nothing in it can be changed. */
  inProtectedView = false;
  /** Another workbook is in front of it. */
  behind = false;
  /** How many of the coming requests find a cell being edited. */
  editing = 0;
  /** Formulas are kept from one save to the next; nothing else needs saving. */
  private nextId = 1;
  private readonly listeners = new Set<(event: ModelEvent) => void>();

  addSheet(name: string): ModelSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new RangeError(`a sheet is named ${name} already`);
    }
    if (name.length > 31 || /[\\/?*[\]:]/.test(name))
      throw new RangeError(`no sheet's name: ${name}`);
    const sheet = new ModelSheet(
      `{00000000-0001-0000-${String(this.nextId++).padStart(4, '0')}}`,
      name,
      (other) => this.find(other),
    );
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  removeSheet(sheet: ModelSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
    this.tell({ kind: 'deleted', sheet });
  }

  /** The program tells it to nobody who has not asked for exactly this. */
  rename(sheet: ModelSheet, name: string): void {
    sheet.name = name;
  }

  /** A person merges cells: told as an edit, and as no more. */
  mergeCells(sheet: ModelSheet, area: Area): void {
    sheet.merge(area);
    this.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', source: 'Local', own: false });
  }

  find(nameOrId: string): ModelSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  addPart(xml: string): string {
    const id = `{PART-${this.nextId++}}`;
    this.parts.set(id, xml);
    return id;
  }

  activate(sheet: ModelSheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: ModelSheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.tell({ kind: 'selected', sheet });
  }

  /** A person types into a cell. */
  type(sheet: ModelSheet, row: number, col: number, value: Held): void {
    sheet.enter(row, col, value);
    const area = { top: row, bottom: row, left: col, right: col };
    this.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', source: 'Local', own: false });
  }

  listen(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
