import fc from 'fast-check';
import { a1 } from '../../../../src/model/place';
import { person, type, type Act } from './act';

const TEXTS = ['≥95%', '=0次', '及时', '', '90万元', '《物业合同》第九条', '长期', '=另一张!A1'];

const cells = fc.record({ row: fc.integer({ min: 3, max: 8 }), col: fc.constantFrom(2, 3, 4) });
const texts = fc.constantFrom(...TEXTS);

const typing = fc
  .record({ cell: cells, text: texts, how: fc.constantFrom('local', 'remote', 'silent') })
  .map(({ cell, text, how }) =>
    // A list pick or a paste that the program tells nobody of is typed silently.
    person(`type ${a1(cell)} ${text} ${how}`, ({ workbook }) =>
      type(workbook, workbook.sheets[0]!, cell, text, how),
    ),
  );

const filling = fc.record({ cell: cells, text: texts }).map(({ cell, text }) =>
  person(`fill down from ${a1(cell)}, untold`, ({ workbook }) => {
    const [sheet] = workbook.sheets;
    for (let { row } = cell; row <= 8; row += 1)
      type(workbook, sheet!, { ...cell, row }, text, 'silent');
  }),
);

/** The program tells of the sheet in front alone. */
const grouped = fc.record({ cell: cells, text: texts }).map(({ cell, text }) =>
  person(`type ${a1(cell)} ${text} into a group of sheets`, ({ workbook }) => {
    for (const sheet of workbook.sheets) type(workbook, sheet, cell, text, 'silent');
    type(workbook, workbook.sheets[0]!, cell, text);
  }),
);

const elsewhere = fc.constantFrom('=0次', '≥90%', '').map((text) =>
  person(`type ${text} where other sheets' formulas look`, ({ workbook }) => {
    const other = workbook.sheets.find(({ name }) => name === '另一张');
    if (other) type(workbook, other, { row: 0, col: 0 }, text);
  }),
);

/** The program's own undo takes back what the pane wrote last. */
const undoing = fc.boolean().map((isTold) =>
  person(`Ctrl+Z${isTold ? '' : ', untold'}`, ({ workbook, writes }, { people }) => {
    const last = writes[writes.length - 1];
    if (!last || !workbook.sheets.includes(last.sheet)) return;
    people.add(`${last.cell}=${last.before}`);
    type(workbook, last.sheet, last, last.before, isTold ? 'local' : 'silent');
  }),
);

/** Between two requests of one job of the pane. */
const coAuthor = fc
  .record({ cell: cells, text: texts, after: fc.integer({ min: 0, max: 4 }) })
  .map(({ cell, text, after }): Act => {
    const act = person('', ({ workbook }) =>
      type(workbook, workbook.sheets[0]!, cell, text, 'remote'),
    );
    return {
      name: `a colleague types ${a1(cell)} ${text} after ${after} requests`,
      run: (stage, asked) => stage.meanwhile(after, () => void act.run(stage, asked)),
    };
  });

let copies = 0;
const sheets = fc.constantFrom<Act>(
  person('rename', ({ workbook }) => workbook.rename(workbook.sheets[0]!, `新名${(copies += 1)}`)),
  person('move', ({ workbook }) => void workbook.sheets.reverse()),
  person('hide', ({ workbook }) => {
    workbook.sheets[1]!.visibility = 'Hidden';
  }),
  person('hide for good', ({ workbook }) => {
    workbook.sheets[1]!.visibility = 'VeryHidden';
  }),
  person('copy', ({ workbook }) => {
    const [form] = workbook.sheets;
    const copy = workbook.addSheet(`副本${(copies += 1)}`);
    form!.eachCell(form!.used(true)!, (row, col) => copy.put(row, col, form!.cell(row, col)));
    for (const area of form!.merges) copy.merge(area);
  }),
  person('protect', ({ workbook }) => {
    workbook.sheets[0]!.protected = true;
  }),
  person('unprotect', ({ workbook }) => {
    workbook.sheets[0]!.protected = false;
  }),
  person('filter', ({ workbook }) => {
    workbook.sheets[0]!.filtered = true;
  }),
  person('filter no more', ({ workbook }) => {
    workbook.sheets[0]!.filtered = false;
  }),
  person('protected view', ({ workbook }) => {
    workbook.inProtectedView = true;
  }),
  person('edit all the same', ({ workbook }) => {
    workbook.inProtectedView = false;
  }),
  person('another workbook in front', (stage) => stage.cover(true)),
  person('this workbook in front', (stage) => stage.cover(false)),
);

export const PEOPLE = fc.oneof(
  { weight: 3, arbitrary: typing },
  { weight: 1, arbitrary: filling },
  { weight: 1, arbitrary: grouped },
  { weight: 1, arbitrary: elsewhere },
  { weight: 1, arbitrary: undoing },
  { weight: 2, arbitrary: coAuthor },
  { weight: 3, arbitrary: sheets },
);
