import type { FormatToken } from './number-format';
import { plainDigits } from './plain-digits';

/** `# ?/?`: 5.25 is “5 1/4”; `?/8` counts in eighths. Where the fraction comes to nothing, only the whole is shown. */
export function displayFraction(
  value: number,
  tokens: readonly FormatToken[],
  slash: number,
): string {
  const over = runBefore(tokens, slash);
  const under = runAfter(tokens, slash);
  const head = tokens.slice(0, over);
  const hasWhole = head.some(({ kind }) => kind === 'digit');
  const rest = plainDigits(0, { tokens: tokens.slice(under), numerals: 0 });
  let whole = hasWhole ? Math.floor(value) : 0;
  const [count, parts] = fractionOf(value - whole, tokens.slice(slash + 1, under));
  if (hasWhole && count === parts) whole += 1;
  const isNone = hasWhole && (count === 0 || count === parts);
  const before = plainDigits(whole, { tokens: head, numerals: 0 });
  if (isNone) return (whole === 0 ? '0' : before.trim()) + rest;
  const start = whole === 0 && hasWhole ? before.replace(/ +$/, '') : before;
  return `${start}${String(count)}/${String(parts)}${rest}`;
}

/** Where the digits over the line begin. */
function runBefore(tokens: readonly FormatToken[], slash: number): number {
  let at = slash;
  while (at > 0 && tokens[at - 1]!.kind === 'digit') at -= 1;
  return at;
}

/** Where those under it end; `16` is written out as literals and a digit sign or two. */
function runAfter(tokens: readonly FormatToken[], slash: number): number {
  let at = slash + 1;
  while (at < tokens.length && isUnder(tokens[at]!)) at += 1;
  return at;
}

function isUnder(token: FormatToken): boolean {
  return token.kind === 'digit' || (token.kind === 'literal' && /^\d$/.test(token.text));
}

/** Counts in the parts that the format names, or in the fewest that come nearest within its digits. */
function fractionOf(value: number, under: readonly FormatToken[]): [count: number, parts: number] {
  const written = under.map((token) => ('text' in token ? token.text : '')).join('');
  const fixed = /^[1-9]\d*$/.test(written) ? Number(written) : 0;
  return fixed > 0
    ? [Math.round(value * fixed), fixed]
    : nearest(value, Math.pow(10, Math.min(under.length, 7)) - 1);
}

/** The best fraction with no more parts than that, by the steps of its continued fraction. */
function nearest(value: number, most: number): [count: number, parts: number] {
  let [before, beforeParts, count, parts] = [0, 1, 1, 0];
  let [low, lowParts] = [0, 1];
  let rest = value;
  for (let step = 0; step < 40; step += 1) {
    const whole = Math.floor(rest);
    const next: [number, number] = [whole * count + before, whole * parts + beforeParts];
    if (next[1] > most) {
      const times = Math.floor((most - beforeParts) / parts);
      [low, lowParts] = [times * count + before, times * parts + beforeParts];
      return Math.abs(value - low / lowParts) < Math.abs(value - count / parts)
        ? [low, lowParts]
        : [count, parts];
    }
    [before, beforeParts, count, parts] = [count, parts, ...next];
    const left = rest - whole;
    if (left < 1e-9) break;
    rest = 1 / left;
  }
  return [count, parts];
}
