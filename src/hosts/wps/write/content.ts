import { a1 } from '../../../model/place';
import type { Held } from '../../../model/grid';
import type { CellIndex } from '../../cell-areas';
import { HostError } from '../../host';
import { cellOf } from '../../read-cell';
import { formatProtected } from '../../refusals';
import { needsTextFormat } from '../../text-format';
import { holds } from '../../write-plan';
import type { EtRange, EtWorksheet } from '../et';
import { withErrorText } from '../cell-errors';
import { toMatrix } from '../read/matrix';
import { mayFormat } from '../protection';
import { formatOf } from '../tolerant';

/** What a cell holds, as far as it can be written back. */
export interface Content {
  readonly value: Held;
  /** `=SUM(B2:B4)`; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** Four calls. */
export function readContent(sheet: EtWorksheet, cell: CellIndex): Content {
  const range = sheet.Range(a1(cell));
  const formula = single(range.Formula);
  const format = formatOf(range) ?? 'General';
  const read = cellOf(withErrorText(single(range.Value2), formula), formula, format);
  if (!read) return { value: null, formula: null, format };
  return { value: read.value, formula: read.formula ? String(formula) : null, format };
}

/**
 * Writes text that stays text: the format `@` first, or “=0次” would be computed. Then looks whether it did: a write that
 * is refused in silence is a failure.
 */
export function writeText(sheet: EtWorksheet, cell: CellIndex, text: string): void {
  const range = sheet.Range(a1(cell));
  if (needsTextFormat(text) && range.NumberFormat !== '@') range.NumberFormat = '@';
  range.Value2 = asInput(text);
  if (!holds(heldOf(range), text)) throw notKept(sheet, cell);
}

/** Puts a cell's content back exactly: what is text stays text, what computes computes, then the format as it was. */
export function putContent(sheet: EtWorksheet, cell: CellIndex, content: Content): void {
  const { value, formula, format } = content;
  const range = sheet.Range(a1(cell));
  const free = mayFormat(sheet);
  if (!free && formatOf(range) !== format) throw formatProtected(sheet.Name);
  if (free) range.NumberFormat = typeof value === 'string' && formula === null ? '@' : 'General';
  if (formula !== null) range.Formula = formula;
  else range.Value2 = free ? asInput(value ?? '') : asTyped(value ?? '', format);
  if (free) range.NumberFormat = format;
}

/** Under a format that has to stay, an apostrophe keeps a text what it is. */
function asTyped(value: string | number | boolean, format: string): string | number | boolean {
  const isText = typeof value === 'string' && format !== '@' && needsTextFormat(value);
  return isText ? `'${value}` : asInput(value);
}

/** A leading apostrophe says that text follows, and is not kept itself: one that is meant is written twice. */
function asInput(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && value.charAt(0) === "'" ? `'${value}` : value;
}

function heldOf(range: EtRange): Held {
  return single(range.Value2) as Held;
}

function single(given: unknown): unknown {
  return toMatrix(given, 1, 1)[0]![0];
}

export function notKept(sheet: EtWorksheet, cell: CellIndex): HostError {
  return new HostError(
    'failed',
    `“${sheet.Name}”的 ${a1(cell)} 没有按原样写入，已全部改回。请查看这格有没有数据有效性或保护，再试。`,
  );
}
