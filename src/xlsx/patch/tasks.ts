import type { Edit } from '../../model/edit';
import type { Held } from '../../model/grid';
import type { Place } from '../../model/place';
import { EditRefused } from './errors';

/** What is to be proved of a cell, and written into it. */
export interface CellTask {
  readonly place: Place;
  readonly held: readonly Held[];
  /** null: the cell is only looked at. */
  readonly text: string | null;
}

/** Tasks by row and column. */
export type SheetTasks = Map<number, Map<number, CellTask>>;

/** The cells that edits name, by sheet: those to write, and those that prove the sheet to be the one that was read. */
export function cellTasks(edits: readonly Edit[]): Map<string, SheetTasks> {
  const sheets = new Map<string, SheetTasks>();
  for (const edit of edits) {
    if (edit.kind === 'set-text') addTask(sheets, edit.place, edit.held, edit.text);
    else for (const { place, held } of edit.held) addTask(sheets, place, held, null);
  }
  return sheets;
}

function addTask(
  sheets: Map<string, SheetTasks>,
  place: Place,
  held: Held,
  text: string | null,
): void {
  const rows = entryOf(sheets, place.sheet, () => new Map() as SheetTasks);
  const row = entryOf(rows, place.row, () => new Map<number, CellTask>());
  const known = row.get(place.col);
  if (text !== null && known && known.text !== null && known.text !== text) {
    throw new EditRefused(place, '有两处修改要写入不同的内容，均未写入。请分两次修改。');
  }
  row.set(place.col, {
    place,
    held: known ? [...known.held, held] : [held],
    text: text ?? known?.text ?? null,
  });
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
