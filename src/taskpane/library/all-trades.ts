import type { Trade } from '../../library/expenditure-kind';
import { TRADES } from '../../library/list';
import { keptLibrary } from './kept-library';

/** The bureau's own library first, then ours. */
export function allTrades(own: Trade | null = keptLibrary()): readonly Trade[] {
  return own ? [own, ...TRADES] : TRADES;
}
