import type { ColumnId } from '../model/table';
import type { Box, Choices, Column, LevelRow, Slot } from './form';

interface Span {
  readonly across?: number;
  readonly down?: number;
}

/** The table's title, over its whole width. */
export function title(text: string, across: number): Box {
  return { text, role: 'title', align: 'center', across, down: 1, slot: null, list: null };
}

/** A printed label. */
export function label(text: string, { across = 1, down = 1 }: Span = {}): Box {
  return { text, role: 'label', align: 'center', across, down, slot: null, list: null };
}

interface InputOptions extends Span {
  readonly align?: Box['align'];
  readonly list?: Choices;
  /** Printed in the blank form. */
  readonly text?: string;
}

/** A cell to fill in; with a slot, facts find their way there. */
export function input(slot: Slot | null, options: InputOptions = {}): Box {
  const { across = 1, down = 1, align = 'center', list = null, text = '' } = options;
  return { text, role: 'input', align, across, down, slot, list };
}

/** The line under the title that says the year. */
export function yearLine(across: number): Box {
  return {
    text: '',
    role: 'plain',
    align: 'center',
    across,
    down: 1,
    slot: 'year-line',
    list: null,
  };
}

/** A remark under or above the table. */
export function note(text: string, across: number): Box {
  return { text, role: 'note', align: 'left', across, down: 1, slot: null, list: null };
}

interface ColumnOptions {
  readonly across?: number;
  readonly group?: string;
  readonly term?: Column['term'];
  readonly list?: Choices;
}

/** A column of the indicator block. */
export function column(id: ColumnId, text: string, options: ColumnOptions = {}): Column {
  const { across = 1, group = null, term = 'annual', list = null } = options;
  return { id, label: text, across, group, term, list };
}

/** The pre-printed rows of one level 1. */
export function levelRows(level1: string, level2s: readonly string[]): LevelRow[] {
  return level2s.map((level2) => ({ level1, level2 }));
}
