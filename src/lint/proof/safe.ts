import type { Edit } from '../../model/edit';
import { printDecimal } from '../../model/decimal';
import { yuan } from '../../model/money';
import { contains } from '../../model/place';
import type { Indicator, Table } from '../../model/table';
import { halfWidth } from '../../language/text/normalize';

/**
 * Whether text edits cannot have changed the meaning: every amount and measure that was read is read the same, and of the
 * cells nothing but signs, digits, units and blanks is another; punctuation counts as signs. A target's cell holds nothing else at all, since a sign
 * moved about in a sentence makes another sentence.
 */
export function keepsMeaning(
  before: readonly Table[],
  after: readonly Table[],
  edits: readonly Edit[],
): boolean {
  const figures = figuresOf(after);
  const kept = figuresOf(before).every(
    (figure, index) => !/\d/.test(figure) || figures[index] === figure,
  );
  return kept && edits.every((edit) => keepsWords(before, after, edit));
}

function figuresOf(tables: readonly Table[]): string[] {
  return tables.flatMap(({ funds, indicators }) => [
    ...funds.map(({ money }) => (money ? yuan(money) : '')),
    ...indicators.map(({ measure: { low, high, money } }) => {
      const bounds = [low, high].map((bound) => (bound ? printDecimal(bound) : ''));
      return [...bounds, money ? yuan(money) : ''].join('…');
    }),
  ]);
}

function keepsWords(before: readonly Table[], after: readonly Table[], edit: Edit): boolean {
  if (edit.kind !== 'set-text') return false;
  const target = targetAt(before, edit.place);
  const words = [target, targetAt(after, edit.place)].flatMap((one) =>
    one ? [one.measure.operatorText, one.measure.unitText] : [],
  );
  const [old, now] = [String(edit.held ?? ''), edit.text].map((text) => wordsOf(text, words));
  return old === now && (!target || old === '');
}

/** The indicator whose target, sign or unit stands in the cell. */
function targetAt(
  tables: readonly Table[],
  { sheet, row, col }: { sheet: string; row: number; col: number },
): Indicator | undefined {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ indicators }) => indicators)
    .find(({ operator, value, unit }) =>
      [operator, value, unit].some((field) => field && contains(field.area, row, col)),
    );
}

/** What is left of a text without signs, digits, units and blanks. */
function wordsOf(text: string, units: readonly string[]): string {
  const plain = units
    .filter((unit) => unit !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, unit) => rest.split(unit).join(''), halfWidth(text));
  return plain.replace(/[\s\d.,+\-%=<>≥≤±≧≦═（）()*/，。；;：:、！!？?]|[万亿]?元|[万亿]/g, '');
}
