/**
 * A number format (数字格式) as its sections of tokens. Ours and not `numfmt` (46 KB gzip, more than the whole core may weigh) or
 * `ssf` (it throws on unquoted Chinese such as `0万元`, and knows neither `!` escapes nor the Chinese date formats).
 */
export interface FormatSection {
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly tokens: readonly FormatToken[];
  /** An explicit condition, `[>=10000]`. */
  readonly condition: { readonly operator: string; readonly operand: number } | null;
  /** Chinese numerals: 1 for 一二三, 2 for 壹贰叁. */
  readonly numerals: 0 | 1 | 2;
}

export type FormatToken =
  /** `divides`: a slash that is neither quoted nor escaped. */
  | { readonly kind: 'literal'; readonly text: string; readonly divides?: true }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' }
  /** `E+` or `E-`: the second shows no plus. */
  | { readonly kind: 'exponent'; readonly text: string }
  /** `yyyy`, `mm`, `am/pm`, `[h]`…, in lower case. */
  | { readonly kind: 'date'; readonly text: string };

// Quoted text · escape · a blank as wide as … · fill · brackets · words · runs of date letters · single characters.
const TOKEN =
  /"([^"]*)"?|[\\!]([^])|_[^]|\*[^]|\[([^\]]*)\]|G\/通用格式|General|AM\/PM|A\/P|上午\/下午|E[+-]|y+|m+|d+|h+|s+|aaaa?|e+|[^]/gi;

/** What a spreadsheet accepts; a longer one is no format. */
const LONGEST = 255;
const REMEMBERED = 500;
const parsed = new Map<string, readonly FormatSection[]>();

/** The sections of a format, at least one. Never throws: what is not understood is shown as it is written. */
export function parseFormat(format: string): readonly FormatSection[] {
  const known = parsed.get(format);
  if (known) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const sections: SectionDraft[] = [new SectionDraft()];
  const readable = format.length > LONGEST ? 'General' : format;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(readable); match; match = TOKEN.exec(readable)) {
    if (match[0] === ';') sections.push(new SectionDraft());
    else sections[sections.length - 1]!.add(match[0], match[1] ?? match[2], match[3]);
  }
  const finished = sections.map((section) => section.finish());
  parsed.set(format, finished);
  return finished;
}

class SectionDraft {
  private readonly tokens: FormatToken[] = [];
  private condition: FormatSection['condition'] = null;
  private numerals: FormatSection['numerals'] = 0;

  add(written: string, quoted: string | undefined, bracketed: string | undefined): void {
    if (quoted !== undefined) this.literal(quoted);
    else if (bracketed !== undefined) this.addBracket(bracketed);
    else if (written.length === 2 && written.charAt(0) === '_') this.literal(' ');
    else if (written.length === 2 && written.charAt(0) === '*') return;
    else this.tokens.push(tokenOf(written));
  }

  finish(): FormatSection {
    const { tokens, condition, numerals } = this;
    const has = (kind: FormatToken['kind']) => tokens.some((token) => token.kind === kind);
    const kind = isDateSection(tokens)
      ? 'date'
      : has('general')
        ? 'general'
        : has('text')
          ? 'text'
          : 'number';
    const settled = kind === 'date' ? tokens : tokens.map(withoutDate);
    return { kind, tokens: settled, condition, numerals };
  }

  private literal(text: string): void {
    if (text !== '') this.tokens.push({ kind: 'literal', text });
  }

  /** `[Red]`, `[>=100]`, `[$¥-804]`, `[DBNum2]`, `[h]`. */
  private addBracket(inside: string): void {
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(inside);
    const numerals = /^DBNum([12])$/i.exec(inside);
    if (condition) this.condition = { operator: condition[1]!, operand: Number(condition[2]) };
    else if (numerals) this.numerals = numerals[1] === '1' ? 1 : 2;
    else if (inside.charAt(0) === '$') this.literal(inside.slice(1).replace(/-[^-]*$/, ''));
    else if (/^(h+|m+|s+)$/i.test(inside)) {
      this.tokens.push({ kind: 'date', text: `[${inside.toLowerCase()}]` });
    }
  }
}

const SIGNS: Readonly<Record<string, FormatToken>> = {
  '0': { kind: 'digit', text: '0' },
  '#': { kind: 'digit', text: '#' },
  '?': { kind: 'digit', text: '?' },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '@': { kind: 'text' },
};

function tokenOf(written: string): FormatToken {
  const sign = SIGNS[written];
  if (sign) return sign;
  if (/^(G\/通用格式|General)$/i.test(written)) return { kind: 'general' };
  if (/^E[+-]$/i.test(written)) return { kind: 'exponent', text: written.toUpperCase() };
  if (/^([ymdhse]+|aaaa?|AM\/PM|A\/P|上午\/下午)$/i.test(written)) {
    return { kind: 'date', text: written.toLowerCase() };
  }
  return { kind: 'literal', text: written, ...(written === '/' && { divides: true }) };
}

/** Date letters make a date, unless there are digits other than the parts of a second: then they are a unit, as in `0m`. */
function isDateSection(tokens: readonly FormatToken[]): boolean {
  if (!tokens.some((token) => token.kind === 'date')) return false;
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  if (firstDigit < 0) return true;
  const before = tokens[firstDigit - 2];
  return before?.kind === 'date' && /^\[?s/.test(before.text);
}

function withoutDate(token: FormatToken): FormatToken {
  return token.kind === 'date' ? { kind: 'literal', text: token.text } : token;
}
