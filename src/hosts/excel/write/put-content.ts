import type { Held } from '../../../model/grid';
import { areaA1, type Area } from '../../../model/place';
import { needsTextFormat } from '../../text-format';
import type { OwnWrites } from '../../own-writes';
import type { Content } from '../read/sheet-contents';

/** A sheet that is written to, with the ledger of what was written. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly ownWrites: OwnWrites;
  /** Whether its protection, if there is any, lets formats be changed. */
  readonly mayFormat: boolean;
}

export interface NewText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly format: string;
}

/** Queues texts, cells below one another together. The text format comes first, or “=0次” would be taken for a formula. */
export function queueTexts(target: Target, texts: readonly NewText[]): void {
  for (const run of columnRuns(texts)) {
    const area = areaOf(run);
    const range = target.sheet.getRange(areaA1(area));
    if (run.some(({ text, format }) => needsTextFormat(text) && format !== '@')) {
      range.numberFormat = run.map(({ text, format }) => [needsTextFormat(text) ? '@' : format]);
    }
    range.values = run.map(({ text }) => [text]);
    const [only, ...others] = run;
    target.ownWrites.expect(target.id, areaA1(area), others.length > 0 ? undefined : only?.text);
  }
}

/** Queues putting a cell's content back exactly: what is text stays text, what computes computes, then the format as it was. */
export function queueContent(target: Target, row: number, col: number, content: Content): void {
  const { value, formula, format } = content;
  const address = areaA1({ top: row, bottom: row, left: col, right: col });
  const range = target.sheet.getRange(address);
  const setFormat = (needed: string) => {
    if (target.mayFormat) range.numberFormat = [[needed]];
  };
  setFormat(typeof value === 'string' && formula === null ? '@' : 'General');
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[target.mayFormat ? (value ?? '') : asTyped(value, format)]];
  setFormat(format);
  target.ownWrites.expect(target.id, address);
}

/** Under a format that has to stay, an apostrophe keeps a text what it is. */
function asTyped(value: Held, format: string): string | number | boolean {
  const isText = typeof value === 'string' && format !== '@' && needsTextFormat(value);
  return isText ? `'${value}` : (value ?? '');
}

function areaOf(run: readonly NewText[]): Area {
  const first = run[0]!;
  return {
    top: first.row,
    bottom: run[run.length - 1]!.row,
    left: first.col,
    right: first.col,
  };
}

function columnRuns(texts: readonly NewText[]): NewText[][] {
  const sorted = [...texts].sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: NewText[][] = [];
  for (const text of sorted) {
    const last = runs[runs.length - 1];
    const end = last?.[last.length - 1];
    if (last && end && end.col === text.col && end.row + 1 === text.row) last.push(text);
    else runs.push([text]);
  }
  return runs;
}
