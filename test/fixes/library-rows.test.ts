import { entryEdits } from '../../src/fixes/library-rows';
import { EXPENDITURE_KINDS, findKind } from '../../src/library/list';
import type { LibraryIndicator } from '../../src/library/expenditure-kind';
import { check } from '../../src/lint/check';
import { draftTemplate } from '../../src/templates/draft-template';
import { TEMPLATES } from '../../src/templates/list';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';

/** The level 2 that a form must read for each code. */
const READ_AS: Readonly<Record<string, RegExp>> = {
  量: /^quantity$/,
  质: /^quality$/,
  时: /^timeliness$/,
  成: /^(economic-)?cost$/,
  经: /^economic$/,
  社: /^social$/,
  生: /^ecological$/,
  续: /^sustained$/,
  满: /^satisfaction$/,
};

/** Inserts entry after entry, reading the form again before each, as the pane does. */
function insertAll(bytes: Uint8Array, entries: readonly LibraryIndicator[]): Uint8Array {
  return entries.reduce((form, entry) => {
    const edits = entryEdits(check(readBook(form)).tables[0]!, entry);
    expect(edits).not.toEqual([]);
    return applyEdits(form, edits);
  }, bytes);
}

describe.each(TEMPLATES)('into a blank $name', ({ name }) => {
  test.each(['物业管理', '造林绿化'])('every entry of %s finds its level', (kind) => {
    const { indicators } = findKind(kind);
    const form = insertAll(createWorkbook([draftTemplate(name)]), indicators);
    const [table] = check(readBook(form)).tables;
    for (const entry of indicators) {
      const rows = table!.indicators.filter((row) => row.name?.text === entry.name);
      expect(rows.map((row) => row.level2Kind)).toEqual([
        expect.stringMatching(READ_AS[entry.level2]!),
      ]);
      expect(rows[0]!.value?.text).toContain(entry.figure.replace('【 】', ''));
    }
  });
});

test('a second entry of a level stands below the first, not in place of it', () => {
  const [first, second] = EXPENDITURE_KINDS[0]!.indicators;
  const form = insertAll(createWorkbook([draftTemplate('hebei-project')]), [first!, second!]);
  const [table] = check(readBook(form)).tables;
  expect(table!.indicators.map(({ name }) => name?.text)).toEqual([first!.name, second!.name]);
});

test('a table without a single row takes none', () => {
  const [table] = check(readBook(createWorkbook([draftTemplate('hebei-project')]))).tables;
  const bare = { ...table!, indicators: [], emptyRows: [] };
  expect(entryEdits(bare, EXPENDITURE_KINDS[0]!.indicators[0]!)).toEqual([]);
});

test('where the selected row is of the level of the entry, the entry goes to it, or below it', () => {
  const { indicators } = findKind('物业管理');
  const two = indicators.filter(({ level2 }) => level2 === '质');
  const blank = createWorkbook([draftTemplate('hebei-project')]);
  const filled = insertAll(blank, [...indicators.filter(({ level2 }) => level2 === '量'), ...two]);
  const [table] = check(readBook(filled)).tables;
  const first = table!.indicators.find(({ name }) => name?.text === two[0]!.name)!;
  const entry = { ...two[0]!, name: '保洁巡查合格率' };
  const form = applyEdits(filled, entryEdits(table!, entry, first.name!.place));
  const names = check(readBook(form)).tables[0]!.indicators.map(({ name }) => name?.text);
  expect(names.indexOf('保洁巡查合格率')).toBe(names.indexOf(two[0]!.name) + 1);
  const elsewhere = applyEdits(
    filled,
    entryEdits(table!, entry, { ...first.name!.place, sheet: '别的' }),
  );
  const others = check(readBook(elsewhere)).tables[0]!.indicators.map(({ name }) => name?.text);
  expect(others.indexOf('保洁巡查合格率')).toBe(others.indexOf(two[two.length - 1]!.name) + 1);
});
