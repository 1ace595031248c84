import type { Held } from '../../../src/model/grid';
import type { Area } from '../../../src/model/place';
import { readArea } from './area';

/** What the cells of an area hold; `sheet`: the one a reference names, null: the formula's own. */
export type Lookup = (area: Area, sheet: string | null) => readonly Held[];

/** A formula that a spreadsheet does not accept: “=0次”. */
export class BadFormula extends Error {}

const TOKEN =
  /\s*(SUM\(|(?:[^\s!'"=()+*/,&-]+!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|\d+(?:\.\d+)?|"[^"]*"|[-+*/(),&])/iy;

const REFERENCE = /^(?:([^!]+)!)?([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)$/i;

/** Computes `=SUM(B2:B4)*10000`, `=数据!B2+1`, `="" & A1`: sums, references, the four operations, text. Throws BadFormula for others. */
export function compute(formula: string, lookUp: Lookup): Held {
  const tokens = tokenize(formula.slice(1));
  let at = 0;
  const next = () => tokens[at++];
  const numberOf = (value: Held) => (typeof value === 'number' ? value : Number(value ?? 0));

  const valuesAt = (token: string): readonly Held[] | null => {
    const [, sheet = null, area] = REFERENCE.exec(token) ?? [];
    return area === undefined ? null : lookUp(readArea(area), sheet);
  };
  const argument = (): number => {
    const token = next() ?? '';
    const held = valuesAt(token) ?? [Number(token)];
    return held.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  };
  const sum = (): number => {
    let total = argument();
    for (let token = next(); token !== ')'; token = next()) {
      if (token !== ',') throw new BadFormula(formula);
      total += argument();
    }
    return total;
  };
  const atom = (): Held => {
    const token = next();
    if (token === undefined) throw new BadFormula(formula);
    if (/^SUM\($/i.test(token)) return sum();
    if (token === '-') return -numberOf(atom());
    if (token === '(') {
      const inner = expression();
      if (next() !== ')') throw new BadFormula(formula);
      return inner;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    const values = valuesAt(token);
    if (values) return values[0] ?? 0;
    if (!/^\d/.test(token)) throw new BadFormula(formula);
    return Number(token);
  };
  const product = (): Held => {
    let value = atom();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const operator = next();
      const right = numberOf(atom());
      value = operator === '*' ? numberOf(value) * right : numberOf(value) / right;
    }
    return value;
  };
  const expression = (): Held => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-' || tokens[at] === '&') {
      const operator = next();
      const right = product();
      if (operator === '&') value = `${value ?? ''}${right ?? ''}`;
      else value = numberOf(value) + (operator === '+' ? 1 : -1) * numberOf(right);
    }
    return value;
  };

  const value = expression();
  if (at < tokens.length) throw new BadFormula(formula);
  return value === Infinity ? '#DIV/0!' : value;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new BadFormula(`=${text}`);
    tokens.push(match[1]!);
  }
  return tokens;
}
