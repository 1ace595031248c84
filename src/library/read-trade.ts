import type { ExpenditureKind, Trade } from './expenditure-kind';
import { readIndicator } from './read-indicator';

/**
 * Reads a trade written as text: a kind of expenditure begins with “# ” and its name, and has one indicator a line.
 * Throws Error for a line that cannot be read.
 */
export function readTrade(name: string, text: string): Trade {
  const kinds = text
    .trim()
    .split(/^# /m)
    .filter((part) => part !== '')
    .map(readKind);
  return { name, kinds };
}

function readKind(part: string): ExpenditureKind {
  const [name = '', ...lines] = part.trim().split('\n');
  return { name, indicators: lines.map((line) => readIndicator(line)) };
}
