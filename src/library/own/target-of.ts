import type { Operator } from '../../model/measure';
import type { Level2Code, LibraryIndicator } from '../expenditure-kind';

type Target = Pick<LibraryIndicator, 'operator' | 'figure' | 'unit'>;

/** What only the unit that fills in can know. */
const OPEN = '【 】';

const SIGNS: Readonly<Record<string, Operator>> = {
  '≥': '≥',
  '≧': '≥',
  '>=': '≥',
  '≤': '≤',
  '≦': '≤',
  '<=': '≤',
  '=': '=',
  '＝': '=',
  '>': '>',
  '＞': '>',
  '<': '<',
  '＜': '<',
};

/** Directions as libraries write them in the place of a sign. */
const DIRECTIONS: readonly (readonly [string, Operator])[] = [
  ['正向', '≥'],
  ['反向', '≤'],
  ['逆向', '≤'],
  ['负向', '≤'],
];

/**
 * The target of an entry from its columns 符号, 指标值 and 单位, of which any may be missing. What is not told is left open;
 * a sign that is not told stays out, but that costs have a ceiling.
 */
export function targetOf(level2: Level2Code, sign: string, target: string, unit: string): Target {
  const written = /^(>=|<=|[≥≧≤≦=＝>＞<＜])?(.*)$/.exec(target.replace(/\s/g, ''))!;
  const [, own = '', rest = ''] = written;
  const figure = /^(\d[\d,.]*)(.*)$/.exec(rest);
  const told = SIGNS[own] ?? SIGNS[sign.trim()] ?? directionOf(sign);
  const operator = told ?? (level2 === '成' ? '≤' : '');
  if (rest === '') return { operator, figure: OPEN, unit };
  if (!figure) return { operator: told ?? '', figure: rest, unit: '' };
  return { operator, figure: figure[1]!, unit: unit === '' ? figure[2]! : unit };
}

function directionOf(text: string): Operator | undefined {
  return DIRECTIONS.find(([word]) => text.indexOf(word) >= 0)?.[1];
}
