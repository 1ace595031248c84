import { areaA1 } from '../../model/place';
import { rectanglesOf, type CellIndex } from '../cell-areas';
import { hostErrorOf } from './errors';
import { ifTold } from './if-told';

/** What a sheet that may be protected lets be done. */
export interface Permission {
  /** Whether anything may be done at all, rows and columns too. */
  readonly isFree: boolean;
  /** Whether the cells that were asked about take content: on a protected sheet those that are left unlocked do. */
  readonly mayWrite: boolean;
  readonly mayFormat: boolean;
}

/** A sheet whose `protection/protected` was loaded, and the cells that are to get content. */
interface Concern {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly CellIndex[];
}

const FREE: Permission = { isFree: true, mayWrite: true, mayFormat: true };

/**
 * What may be done to some sheets. Most are not protected, and cost nothing; only a protected one is asked for its options
 * and its cells' locks, in one more round trip. What a program does not tell is not allowed.
 */
export async function permissionsOf(
  context: Excel.RequestContext,
  concerns: readonly Concern[],
): Promise<Permission[]> {
  const asked = concerns.map(({ sheet, cells }) => {
    // A sheet out of a list is there, and need not be told to be; of one that is not there nothing is told.
    if (!ifTold(() => sheet.protection.protected)) return null;
    sheet.protection.load('options');
    const ranges = rectanglesOf(cells).map((area) => sheet.getRange(areaA1(area)));
    for (const range of ranges) range.load('format/protection/locked');
    return { sheet, ranges };
  });
  if (asked.some(Boolean)) {
    await context.sync().catch((error: unknown) => {
      if (hostErrorOf(error).code === 'busy') throw error;
    });
  }
  return asked.map((one) => (one ? answered(one.sheet, one.ranges) : FREE));
}

function answered(sheet: Excel.Worksheet, ranges: readonly Excel.Range[]): Permission {
  const isUnlocked = (range: Excel.Range) => ifTold(() => range.format.protection.locked) === false;
  return {
    isFree: false,
    mayWrite: ranges.length > 0 && ranges.every(isUnlocked),
    mayFormat: ifTold(() => sheet.protection.options.allowFormatCells) === true,
  };
}
