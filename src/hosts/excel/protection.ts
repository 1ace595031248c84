import { areaA1 } from '../../model/place';
import { rectanglesOf, type CellIndex } from '../cell-areas';
import { ifTold } from './if-told';

/** What a sheet that may be protected lets be done. */
export interface Permission {
  /** Whether anything may be done at all, rows and columns too. */
  readonly isFree: boolean;
  /** Whether the cells that were asked about take content: on a protected sheet those that are left unlocked do. */
  readonly mayWrite: boolean;
  readonly mayFormat: boolean;
}

export interface ProtectionQuestion {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Excel.Range[];
}

/** Queues the question what may be done to some cells of a sheet. */
export function queueProtection(
  sheet: Excel.Worksheet,
  cells: Iterable<CellIndex>,
): ProtectionQuestion {
  sheet.protection.load('protected,options');
  const ranges = rectanglesOf(cells).map((area) => sheet.getRange(areaA1(area)));
  for (const range of ranges) range.load('format/protection/locked');
  return { sheet, cells: ranges };
}

/** The answer, after the round trip. What a program does not tell is not allowed. */
export function answeredProtection({ sheet, cells }: ProtectionQuestion): Permission {
  const isFree = !sheet.protection.protected;
  const isUnlocked = (range: Excel.Range) => ifTold(() => range.format.protection.locked) === false;
  return {
    isFree,
    mayWrite: isFree || (cells.length > 0 && cells.every(isUnlocked)),
    mayFormat: mayFormat(sheet),
  };
}

/** Of a sheet whose protection, with its options, was loaded. */
export function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || ifTold(() => protection.options.allowFormatCells) === true;
}
