import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell } from '../../../model/grid';
import { textOf } from '../cell-text';
import { displayText } from '../../../model/display/display';

const ERROR = /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** A cell of the grid in the model's nouns; undefined when it holds nothing. `format` is its number format. */
export function readCell(raw: ICellData | null | undefined, format: string): Cell | undefined {
  const text = textOf(raw);
  if (!raw || text === '') return undefined;
  const formula = Boolean(raw.f ?? raw.si ?? raw.custom?.['formula']);
  if (raw.t === CellValueType.BOOLEAN) {
    const value = raw.v === 1 || raw.v === true;
    return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE', format, formula };
  }
  if (typeof raw.v === 'number' && !raw.p && !isText(raw)) {
    return { kind: 'number', value: raw.v, text: displayText(raw.v, format), format, formula };
  }
  return {
    kind: formula && ERROR.test(text) ? 'error' : 'text',
    value: text,
    text,
    format,
    formula,
  };
}

function isText(raw: ICellData): boolean {
  return raw.t === CellValueType.STRING || raw.t === CellValueType.FORCE_STRING;
}
