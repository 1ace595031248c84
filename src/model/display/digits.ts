import { displayFraction } from './fraction';
import type { FormatSection, FormatToken } from './number-format';
import { plainDigits } from './plain-digits';
import { displayPower } from './power';

/** A number, not negative, under a section such as `#,##0.00"元"`, `0!.0,"万元"`, `0.00E+00` or `# ?/?`. */
export function displayDigits(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.some(({ kind }) => kind === 'exponent')) return displayPower(value, tokens);
  const slash = lineOf(tokens);
  if (slash !== null) return displayFraction(value, tokens, slash);
  return plainDigits(value, section);
}

/** Where the one line of a fraction stands: between digits, neither quoted nor one of several. */
function lineOf(tokens: readonly FormatToken[]): number | null {
  const [at, second] = tokens.flatMap((token, i) =>
    token.kind === 'literal' && token.divides ? [i] : [],
  );
  if (at === undefined || second !== undefined || tokens[at - 1]?.kind !== 'digit') return null;
  const under = tokens[at + 1];
  const isUnder =
    under?.kind === 'digit' || (under?.kind === 'literal' && /^[1-9]$/.test(under.text));
  return isUnder ? at : null;
}
