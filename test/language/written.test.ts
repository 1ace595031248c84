import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDecimal } from '../../src/model/decimal';
import type { DateParts, Measure } from '../../src/model/measure';
import type { Money } from '../../src/model/money';
import { classify } from '../../src/language/meaning/classify';
import { readMeasure } from '../../src/language/measure/measure';
import {
  findAmounts,
  moneyUnitIn,
  readMoney,
  readUppercaseMoney,
} from '../../src/language/money/money';
import { readDate } from '../../src/language/date/date';
import { closeUp } from '../../src/language/text/normalize';
import { readNumber } from '../../src/language/number/number';
import { sharesObject } from '../../src/language/meaning/objects';
import { readOperator } from '../../src/language/measure/operator';
import { directionOf } from '../../src/language/meaning/direction/direction';
import { printMeasure } from '../../src/language/measure/print-measure';
import { canonicalUnit, impliedUnits, unitSet } from '../../src/language/measure/unit';

/**
 * What people write, and all that is read of it. `written/NAME.txt` has a text a line, `⏎` for a line break and `|` between what
 * belongs together. What is read is pinned, so that a change is seen and agreed to (`npx jest test/language/written -u`).
 */
function textsIn(name: string): string[] {
  const lines = readFileSync(join(__dirname, 'written', `${name}.txt`), 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => line.replace(/⏎/g, '\n'));
}

/** What is there, as `name value`. */
function filled(facts: Readonly<Record<string, string | null | false | undefined>>): string {
  const told = Object.entries(facts).filter(([, fact]) => fact);
  return told.map(([name, fact]) => `${name} ${String(fact)}`).join(', ') || '-';
}

function measureOf(measure: Measure): string {
  const { kind, operator, operatorText, low, high, unit, unitText, per, money } = measure;
  return `${kind} ${filled({
    sign: operator,
    written: operatorText !== operator && operatorText,
    low: low && printDecimal(low),
    high: high && low !== high && printDecimal(high),
    unit,
    as: unitText !== unit && unitText,
    per,
    money: money && moneyOf(money),
    from: measure.from && dateOf(measure.from),
    to: measure.to && dateOf(measure.to),
    parts: measure.parts.map(measureOf).join(' + '),
    printed: printMeasure(measure),
  })}`;
}

function moneyOf({ fen, unit, unitFrom, step }: Money): string {
  return `${String(fen)}分 ${unit} by ${unitFrom} to ${String(step)}`;
}

function dateOf({ year, month, day }: DateParts): string {
  return [year ?? '?', month ?? '?', day ?? '?'].join('-');
}

function periodOf(text: string, hasOperator: boolean): string | null {
  const period = readDate(closeUp(text), hasOperator);
  return period && [period.from, period.to].map(dateOf).join('…');
}

const pair = (text: string): [string, string, string] => {
  const [first = '', second = '', third = ''] = text.split('|');
  return [first, second, third];
};

const READERS: Readonly<Record<string, (text: string) => string>> = {
  measures: (text) => measureOf(readMeasure(text)),
  dates: (text) => filled({ date: periodOf(text, false), after: periodOf(text, true) }),
  amounts: (text) => {
    const plain = readMoney(text);
    const noted = readMoney(text, { unit: '元', from: 'note' });
    const uppercase = readUppercaseMoney(text);
    return filled({
      money: plain && moneyOf(plain),
      noted: noted && moneyOf(noted),
      uppercase: uppercase && moneyOf(uppercase),
      unit: moneyUnitIn(text),
      found: findAmounts(text)
        .map(
          ({ money, start, end, word }) => `[${word}] ${text.slice(start, end)} ${moneyOf(money)}`,
        )
        .join(' + '),
    });
  },
  numbers: (text) => filled({ number: printed(readNumber(text)) }),
  units: (text) => filled({ unit: canonicalUnit(text), measures: unitSet(text) }),
  signs: (text) => filled({ sign: readOperator(text) }),
  implied: (text) => {
    const [description, name] = pair(text);
    const implied = impliedUnits(description, name);
    return implied
      ? `${implied.noun} ${implied.class} ${[...implied.units].slice(0, 4).join()}`
      : '-';
  },
  polarity: (text) => directionOf(...dropThird(pair(text))) ?? '-',
  kinds: (text) => {
    const [name, description, value] = pair(text);
    const scores = classify(name, description, readMeasure(value));
    return scores
      .map(({ kind, score, strong }) => `${kind} ${score}${strong ? '!' : ''}`)
      .join(', ');
  },
  objects: (text) => String(sharesObject(...dropThird(pair(text)))),
};

function dropThird([first, second]: [string, string, string]): [string, string] {
  return [first, second];
}

function printed(number: ReturnType<typeof readNumber>): string | null {
  return number && printDecimal(number);
}

test.each(Object.keys(READERS))('%s', (name) => {
  const lines = textsIn(name).map(
    (text) => `${text.replace(/\n/g, '⏎')} ⇒ ${READERS[name]!(text).replace(/\n/g, '⏎')}`,
  );
  expect(lines.join('\n')).toMatchSnapshot();
});
