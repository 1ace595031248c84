/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { WRITING } from '../../src/hosts/excel/writing';
import type { Host } from '../../src/hosts/host';
import { createWpsHost } from '../../src/hosts/wps/wps-host';
import { check } from '../../src/lint/check';
import type { Outcome } from '../../src/model/outcome';
import type { Book } from '../../src/model/grid';
import { draftTemplate } from '../../src/templates/draft-template';
import { TEMPLATES } from '../../src/templates/list';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';
import type { Quirks } from '../host/et-objects/quirks';
import { startEt } from '../host/simulated-et';
import { startExcel } from '../host/simulated-excel';
import { workbookOf } from '../host/workbook-model/from-book';
import { FORMS } from '../support/forms/all';
import { sketch } from '../support/sketch';

/** Signs and amounts taken away, a number and an error put in: every form has problems then. */
const spoil = (text: string): string =>
  text
    .replace(/[≥≤]|正向|反向/g, '')
    .replace(/90万元/g, '#90')
    .replace(/合同/g, '')
    .replace(/95%/, '=0次');

const DRAWN: readonly (readonly [string, Book])[] = FORMS.flatMap(({ name, text }) => [
  [name, { grids: [sketch(text)] }] as const,
  [`${name}, spoilt`, { grids: [sketch(spoil(text)), sketch(text, { sheet: '另一张' })] }] as const,
]);

const STANDARD: readonly (readonly [string, Book])[] = TEMPLATES.map(
  ({ name }) => [name, readBook(createWorkbook([draftTemplate(name, {})]))] as const,
);

/** What merges alone tell: a label over rows that its words do not name, and one in the middle of its block. */
const MERGED: readonly (readonly [string, Book])[] = [
  [
    'a time indicator under 效益指标',
    {
      grids: [
        sketch(`
项目支出绩效目标表|<|<|<|<
一级指标|二级指标|三级指标|指标值|指标值确定依据
产出指标|数量指标|保洁面积|≥2万平方米|《物业合同》第三条
^|质量指标|巡查合格率|≥95%|《物业合同》第四条
^|时效指标|完成时间|2024年12月底前|《物业合同》第五条
^|成本指标|物业费|≤86万元|《物业合同》第六条
效益指标|社会效益指标|投诉处理率|≥95%|《物业合同》第七条
^|时效指标|处理时间|≤24小时|《物业合同》第八条
^|满意度指标|职工满意度|≥90%|问卷调查
`),
      ],
    },
  ],
];

const BOOKS = [
  ...DRAWN,
  ...STANDARD,
  ...MERGED,
  ['the sample', readBook(readFileSync('examples/物业费绩效目标表.xlsx'))] as const,
];

const outcomeIn = async (host: Host): Promise<Outcome> => check(await host.read());

const inWps = (book: Book, quirks: Partial<Quirks> = {}) =>
  outcomeIn(createWpsHost(startEt(workbookOf(book), quirks).openPage().application));

const inExcel = (book: Book, apiSet: string) => {
  startExcel(workbookOf(book), apiSet);
  return outcomeIn(createExcelHost({ writing: () => Promise.resolve(WRITING) }));
};

/** What is listed. */
const listed = ({ problems, unjudged }: Outcome) => ({
  problems: problems.map(({ rule, key, severity, message, place, area }) => ({
    rule,
    key,
    severity,
    message,
    place,
    area,
  })),
  unjudged,
});

/** Without how far merged cells reach, which an Excel before 1.13 does not tell. */
const atCells = (outcome: Outcome) => {
  const { problems, unjudged } = listed(outcome);
  return { problems: problems.map((problem) => ({ ...problem, area: null })), unjudged };
};

test.each(BOOKS)('%s: the panes list what the command line lists', async (_, book) => {
  const outcome = listed(check(book));
  expect(listed(await inExcel(book, '1.14'))).toEqual(outcome);
  expect(listed(await inWps(book))).toEqual(outcome);
  expect(listed(await inWps(book, { readShape: 'item', emptyCell: undefined }))).toEqual(outcome);
});

/** Of a form that is still blank, an Excel before 1.13 may name the blank cell beside the one that is meant. */
test.each(DRAWN)('%s: so does an Excel that tells no merges', async (_, book) => {
  expect(atCells(await inExcel(book, '1.9'))).toEqual(atCells(check(book)));
});

test('what stands under a merged label is said in Excel as on the command line', async () => {
  const [, book] = MERGED[0]!;
  expect((await inExcel(book, '1.14')).problems.map(({ place }) => place.row)).toContain(7);
});

test('the spoilt forms have problems', async () => {
  const spoilt = BOOKS.filter(([name]) => name.endsWith('spoilt'));
  for (const [name, book] of spoilt) {
    expect([name, (await inWps(book)).problems.length > 0]).toEqual([name, true]);
  }
});
