import { DataValidationRenderMode, type IResources } from '@univerjs/core';
import { cellAt, type Book } from '../../../model/grid';
import type { ListRule } from '../../display-styles/validations';
import type { SheetContent } from './sheet-content';
import { rangeOf } from '../read/read-sheet';

type Resource = IResources[number];

/** Comments and lists go in as resources: they are there from the start and leave no undo steps. */
export function noteResource(sheets: readonly SheetContent[]): Resource {
  const data: Record<string, Record<number, Record<number, unknown>>> = {};
  for (const { id, look } of sheets) {
    const rows: Record<number, Record<number, unknown>> = (data[id] = {});
    for (const { row, col, text } of look.notes) {
      const lines = text.split('\n').reduce((sum, line) => sum + 1 + line.length / 16, 0);
      (rows[row] ??= {})[col] = {
        id: `${id}-note-${row}-${col}`,
        row,
        col,
        note: text,
        width: 240,
        height: Math.min(320, Math.round(40 + lines * 20)),
        show: false,
      };
    }
  }
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(data) };
}

export function listResource(sheets: readonly SheetContent[], book: Book): Resource {
  const data = Object.fromEntries(
    sheets.map(({ id, grid, look }) => [
      id,
      look.lists.flatMap((rule, number) => {
        const choices = choicesOf(rule, grid.sheet, book);
        return choices.length === 0 ? [] : [univerRule(`${id}-list-${number}`, rule, choices)];
      }),
    ]),
  );
  return { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(data) };
}

/** Other input stays allowed: what the file forbids, its own program will forbid. */
export function univerRule(uid: string, rule: ListRule, choices: readonly string[]): object {
  return {
    uid,
    type: 'list',
    ranges: rule.areas.map(rangeOf),
    formula1: JSON.stringify(choices),
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    allowBlank: true,
    errorStyle: 0,
  };
}

/** The choices, from the rule itself or from the cells that it names. */
export function choicesOf(rule: ListRule, ownSheet: string, book: Book): string[] {
  if (!('area' in rule.source)) return [...rule.source];
  const { sheet, area } = rule.source;
  const grid = book.grids.find((one) => one.sheet === (sheet ?? ownSheet));
  if (!grid) return [];
  const choices: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const text = cellAt(grid, row, col)?.text ?? '';
      if (text !== '') choices.push(text);
    }
  }
  return choices;
}
