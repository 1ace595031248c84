import type { Host } from '../../src/hosts/host';
import type { Held } from '../../src/model/grid';
import type { Area, Place } from '../../src/model/place';

/** One cell of a workbook to begin with. */
export interface Given {
  readonly value: Held;
  readonly format?: string;
  /** `=SUM(B2:B3)`; then the value is its result. */
  readonly formula?: string;
  readonly fill?: string;
}

export interface GivenSheet {
  readonly name: string;
  /** By address: `{ B3: 316 }`. */
  readonly cells: Readonly<Record<string, Held | Given>>;
  readonly merges?: readonly string[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

/** A cell as a person would find it in the program's own windows. */
export interface Found {
  readonly value: Held;
  readonly formula: string | null;
  readonly format: string;
  readonly fill: string | null;
}

/** What a host cannot know, so that less can be asked of it. */
interface Blindness {
  /** A white fill looks like none. */
  readonly whiteIsNoFill?: boolean;
  /** Merged areas are never told: those that a deletion cuts stay cut. */
  readonly noMerges?: boolean;
  /** Only moves of the selection are told, not where it is at first: no command of the grid opens the pane. */
  readonly onlyMoves?: boolean;
}

/** A host, and beside it the person at the program whose workbook it is. */
export interface World {
  readonly host: Host;
  readonly blind?: Blindness;
  cell(place: Place): Found;
  merges(sheet: string): readonly Area[];
  selection(): Place;
  type(place: Place, value: Held): void;
  fill(place: Place, color: string | null): void;
  select(place: Place): void;
  protect(sheet: string, on: boolean): void;
  removeSheet(sheet: string): void;
  /** The coming requests find a cell being edited. */
  startEditing(requests: number): void;
  /** Closes and opens the workbook again; the pane starts anew. */
  reopen(): Host;
  /** Lets what is on its way arrive. */
  settle(): Promise<void>;
}

/** What a world can be asked to be. */
export type MakeWorld = (sheets: readonly GivenSheet[]) => World;

function isGiven(given: Held | Given): given is Given {
  return typeof given === 'object' && given !== null;
}

/** A given cell with nothing left open. */
export function complete(given: Held | Given): Found {
  const {
    value,
    format = 'General',
    formula = null,
    fill = null,
  } = isGiven(given) ? given : { value: given };
  return { value, format, formula, fill };
}
