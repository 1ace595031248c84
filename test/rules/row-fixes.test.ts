import { propertyFeeWorkbook } from '../../scripts/property-fee-workbook';
import { check } from '../../src/lint/check';
import type { Edit, Fix } from '../../src/model/edit';
import type { Outcome } from '../../src/model/outcome';
import { fillTemplate } from '../../src/templates/fill-template';
import { TEMPLATES } from '../../src/templates/list';
import { createWorkbook } from '../../src/xlsx/create/create';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { readBook } from '../../src/xlsx/read/read';
import { filledKind } from '../templates/filled-kind';

/** Forms of every layout that lack a level 2 of 产出, a level 1, or have an indicator under the wrong heading. */
const FORMS = TEMPLATES.flatMap((template) => {
  const facts = filledKind(template, '物业管理');
  const without = (word: string) =>
    facts.indicators.filter(
      ({ level1, level2 }) => !level1.startsWith(word) && !level2.startsWith(word),
    );
  const swapped = facts.indicators.map((one, index, all) =>
    one.level2.startsWith('时效') ? { ...one, texts: all[0]!.texts } : one,
  );
  return [
    [`${template.name} without 时效指标`, without('时效')],
    [`${template.name} without 满意度指标`, without('满意')],
    [`${template.name} with an area under 时效指标`, swapped],
  ].map(([name, indicators]) => ({
    name: name as string,
    bytes: createWorkbook([
      fillTemplate(template, { ...facts, indicators: indicators as typeof facts.indicators }),
    ]),
  }));
});

const movesRows = ({ kind }: Edit): boolean => kind !== 'set-text';

function rowFixes(outcome: Outcome): { rule: string; key: string; fix: Fix }[] {
  return outcome.problems.flatMap(({ rule, key, fixes }) =>
    fixes.filter(({ edits }) => edits.some(movesRows)).map((fix) => ({ rule, key, fix })),
  );
}

test.each([{ name: 'the sample', bytes: propertyFeeWorkbook() }, ...FORMS])(
  '$name: each fix that inserts or deletes rows puts its problem right and leaves the table whole',
  ({ bytes }) => {
    const before = check(readBook(bytes));
    for (const { rule, key, fix } of rowFixes(before)) {
      const after = check(readBook(applyEdits(bytes, fix.edits)));
      const count = ({ problems }: Outcome): number =>
        problems.filter((one) => one.rule === rule && one.key === key).length;
      expect([fix.title, count(after)]).toEqual([fix.title, count(before) - 1]);
      const [table, fixed] = [before.tables[0]!, after.tables[0]!];
      expect([after.tables.length, fixed.kind, fixed.fields.length, fixed.blocks.length]).toEqual([
        before.tables.length,
        table.kind,
        table.fields.length,
        table.blocks.length,
      ]);
    }
  },
);

test('there are such fixes in every layout but those that report on what was approved', () => {
  for (const { name, bytes } of FORMS.filter(({ name }) => name.includes('without 时效'))) {
    const outcome = check(readBook(bytes));
    const isReport = /eval|monitor/.test(outcome.tables[0]!.kind);
    expect([name, rowFixes(outcome).length > 0]).toEqual([name, !isReport]);
  }
});
