import type { ModelSheet } from '../../../host/workbook-model/sheet';
import type { ModelWorkbook } from '../../../host/workbook-model/workbook';
import { contents, type Stage } from '../stage';

/** What was asked for, by the names of cells: by people as `name=content`, of the pane as the texts that it may write. */
export interface Asked {
  readonly people: Set<string>;
  readonly pane: Map<string, Set<string>>;
}

/** One thing that happens: a person, a co-author, the program, or the reader of the pane. */
export interface Act {
  readonly name: string;
  readonly run: (stage: Stage, asked: Asked) => Promise<void> | void;
}

/** What a person does is nothing that the pane wrote; a cell that is emptied is the person’s too. */
export function person(name: string, run: (stage: Stage, asked: Asked) => void): Act {
  return {
    name,
    run(stage, asked) {
      const before = contents(stage.workbook, stage.name);
      run(stage, asked);
      const after = contents(stage.workbook, stage.name);
      for (const held of before) {
        if (!after.has(held)) asked.people.add(`${held.slice(0, held.indexOf('='))}=`);
      }
      for (const held of after) if (!before.has(held)) asked.people.add(held);
    },
  };
}

/** Puts a text, a number or a formula into a cell as a person does, and tells it unless it is `silent`. */
export function type(
  workbook: ModelWorkbook,
  sheet: ModelSheet,
  { row, col }: { readonly row: number; readonly col: number },
  text: string,
  how: 'local' | 'remote' | 'silent' = 'local',
): void {
  const isFormula = text.startsWith('=') && text.includes('!');
  sheet.put(
    row,
    col,
    isFormula
      ? { value: null, formula: text, format: 'General' }
      : { value: text === '' ? null : text, formula: null, format: '@' },
  );
  if (how === 'silent') return;
  const source = how === 'remote' ? 'Remote' : 'Local';
  const area = { top: row, bottom: row, left: col, right: col };
  workbook.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', source, own: false });
}
