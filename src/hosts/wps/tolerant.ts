import type { EtRange, EtWorksheet } from './et';
import { SHEET_HIDDEN, SHEET_VISIBLE } from './et-numbers';

/** A member that is a method on most builds and a property on some. */
export function addressOf(range: EtRange): string {
  const { Address } = range;
  const told: unknown =
    typeof Address === 'function'
      ? (Address as (row: boolean, col: boolean) => unknown).call(range, false, false)
      : Address;
  return String(told).replace(/\$/g, '');
}

/** The number format of cells, undefined when they differ. A Chinese build may answer the general one by its Chinese name. */
export function formatOf({ NumberFormat }: EtRange): string | undefined {
  if (typeof NumberFormat !== 'string') return undefined;
  return NumberFormat === '' || NumberFormat === 'G/通用格式' ? 'General' : NumberFormat;
}

/** -1 visible, 0 hidden, 2 very hidden; some builds may say it by a truth value. */
export function visibilityOf({ Visible }: EtWorksheet): 'visible' | 'hidden' | 'veryHidden' {
  if (Visible === SHEET_VISIBLE || Visible === true) return 'visible';
  return Visible === SHEET_HIDDEN || Visible === false ? 'hidden' : 'veryHidden';
}

/** What is good to have: null where this build does not have it. */
export function ifAble<T>(ask: () => T): T | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}

/** The same, asked once more before it is given up: for what must not be missed for a passing failure. */
export function twice<T>(ask: () => T): T | null {
  try {
    return ask() ?? null;
  } catch {
    return ifAble(ask);
  }
}
