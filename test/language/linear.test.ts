import { classify } from '../../src/language/meaning/classify';
import { expenditureItems } from '../../src/language/meaning/expenditure';
import { readMeasure } from '../../src/language/measure/measure';
import {
  findAmounts,
  moneyUnitIn,
  readMoney,
  readUppercaseMoney,
} from '../../src/language/money/money';
import { collapse, labelKey, squeeze } from '../../src/language/text/normalize';
import { readNumber } from '../../src/language/number/number';
import { sharesObject } from '../../src/language/meaning/objects';
import { directionOf } from '../../src/language/meaning/direction/direction';
import { impliedUnits } from '../../src/language/measure/unit';

const percent = readMeasure('1%');

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['readMeasure', (text) => readMeasure(text, { operator: text, unit: text })],
  ['readMoney', (text) => [readMoney(text), readUppercaseMoney(text), moneyUnitIn(text)]],
  ['findAmounts', findAmounts],
  ['readNumber', readNumber],
  ['normalize', (text) => [labelKey(text), squeeze(text), collapse(text)]],
  ['direction', (text) => directionOf(text, text)],
  ['classify', (text) => classify(text, text, percent)],
  ['impliedUnits', (text) => impliedUnits(text, text)],
  ['expenditureItems', expenditureItems],
  ['sharesObject', (text) => sharesObject(text, text)],
];

/** Pieces that make a careless pattern try again and again. */
const PIECES = [
  '1',
  '1,',
  'x ',
  '（',
  '[（',
  '：',
  '*',
  '万',
  '316万元',
  '每月',
  '不',
  '2024年',
  '-',
];

const LENGTH = 100_000;
/** In milliseconds of CPU; far more than a linear reader needs, far less than the 10¹⁰ steps of a quadratic one. */
const ALLOWED = 2_500;

test.each(READERS)(
  '%s takes time in proportion to the length',
  (_, read) => {
    for (const piece of PIECES) {
      const text = piece.repeat(LENGTH / piece.length);
      const start = process.cpuUsage();
      read(text);
      const taken = process.cpuUsage(start).user / 1000;
      expect(`${piece} ${taken < ALLOWED ? 'fast' : `${String(taken)} ms`}`).toBe(`${piece} fast`);
    }
  },
  60_000,
);
