/** @jest-environment jsdom */
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { WRITING } from '../../../src/hosts/excel/writing';
import type { Host } from '../../../src/hosts/host';
import { createMemoryHost } from '../../../src/hosts/memory';
import { createWpsHost } from '../../../src/hosts/wps/wps-host';
import { check } from '../../../src/lint/check';
import type { Outcome } from '../../../src/model/outcome';
import type { Book } from '../../../src/model/grid';
import type { Quirks } from '../../host/et-objects/quirks';
import { startEt } from '../../host/simulated-et';
import { startExcel } from '../../host/simulated-excel';
import { workbookOf } from '../../host/workbook-model/from-book';
import { FORMS } from '../../support/forms/all';
import { sketch } from '../../support/sketch';

/** Signs and amounts taken away, a number and an error put in: every form has problems then. */
const spoil = (text: string): string =>
  text
    .replace(/[≥≤]/g, '')
    .replace(/90万元/g, '#90')
    .replace(/合同/g, '')
    .replace(/95%/, '=0次');

const BOOKS: readonly (readonly [string, Book])[] = FORMS.flatMap(({ name, text }) => [
  [name, { grids: [sketch(text)] }] as const,
  [`${name}, spoilt`, { grids: [sketch(spoil(text)), sketch(text, { sheet: '另一张' })] }] as const,
]);

const outcomeIn = async (host: Host): Promise<Outcome> => check(await host.read());

const inWps = (book: Book, quirks: Partial<Quirks> = {}) =>
  outcomeIn(createWpsHost(startEt(workbookOf(book), quirks).openPage().application));

/** Without how far merged cells reach, and what a fix does about them: Excel does not tell merged areas. */
const found = ({ problems, unjudged }: Outcome) => ({
  problems: problems.map(({ rule, key, severity, message, place }) => ({
    rule,
    key,
    severity,
    message,
    place,
  })),
  unjudged,
});

test.each(BOOKS)('%s: WPS finds what the other hosts find, cell by cell', async (_, book) => {
  const outcome = await outcomeIn(createMemoryHost(book));
  expect(await inWps(book)).toEqual(outcome);
  expect(await inWps(book, { readShape: 'item', emptyCell: undefined })).toEqual(outcome);
  startExcel(workbookOf(book), '1.14');
  expect(
    found(await outcomeIn(createExcelHost({ writing: () => Promise.resolve(WRITING) }))),
  ).toEqual(found(outcome));
});

test('the spoilt forms have problems', async () => {
  const spoilt = BOOKS.filter(([name]) => name.endsWith('spoilt'));
  for (const [name, book] of spoilt) {
    expect([name, (await inWps(book)).problems.length > 0]).toEqual([name, true]);
  }
});
