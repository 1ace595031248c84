import { check } from '../../src/lint/check';
import type { Grid } from '../../src/model/grid';
import type { Table } from '../../src/model/table';
import { findTables } from '../../src/parse/find-tables';
import { FORMS } from '../support/forms/all';
import { VARIANTS } from '../support/forms/variants';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

function onlyTable(grid: Grid): Table {
  const { tables, unrecognised } = findTables({ grids: [grid] });
  expect(unrecognised).toEqual([]);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Without blanks, which some variants put into labels, and without the line breaks of labels. */
function comparable(text: string): string {
  return text.replace(/[ ⏎]/g, '');
}

/** “row A11 产出指标:output | B11 …” without where the two levels stand. */
function withoutLevelPlaces(lines: string): string {
  return lines.replace(/^row [A-Z]+\d+ (.*?) \| [A-Z]+\d+ /gm, 'row $1 | ');
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe.each(FORMS)('$name', ({ text, reads }) => {
  test('is read whole, every fact at its cell', () => {
    expect(trimmed(reading(onlyTable(sketch(text))))).toBe(trimmed(reads));
  });

  test.each(VARIANTS)('reads the same: $name', ({ draw, origin, levelsJoined }) => {
    const plain = (lines: string) =>
      comparable(levelsJoined ? withoutLevelPlaces(trimmed(lines)) : trimmed(lines));
    expect(plain(reading(onlyTable(draw(text)), origin))).toBe(plain(reads));
  });

  test('reads the same with another form below it', () => {
    const other = FORMS.find((form) => form.text !== text)!;
    const height = text.trim().split('\n').length;
    const { tables } = findTables({ grids: [sketch(`${text.trim()}\n\n${other.text.trim()}`)] });
    expect(tables.map((table) => table.area.top >= height)).toEqual([false, true]);
    expect(trimmed(reading(tables[0]!))).toBe(trimmed(reads));
    expect(trimmed(reading(tables[1]!, { row: height + 1, col: 0 }))).toBe(trimmed(other.reads));
  });

  test('is two forms when it stands twice below each other', () => {
    const twice = `${text.trim()}\n\n${text.trim()}`;
    const height = text.trim().split('\n').length;
    const { tables } = findTables({ grids: [sketch(twice)] });
    expect(tables.map(({ area }) => area.top > height)).toEqual([false, true]);
  });
});

describe('what is too long for a form', () => {
  const long = '2024年9'.repeat(8000);
  const form = (text: string) =>
    sketch(`
      项目绩效目标表
      项目名称 | ${text} | 预算数 | ${text}
      绩效目标 | ${text} | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | ${text} | ${text}
    `);

  test('is read as far as 4000 characters, and its cell keeps it whole', () => {
    const [indicator] = onlyTable(form(long)).indicators;
    expect(indicator?.name?.text).toHaveLength(4000);
    expect(indicator?.name?.raw).toBe(long);
  });

  test.each([
    { name: 'years', text: long },
    { name: 'digits', text: '9'.repeat(32767) },
    { name: 'brackets', text: '（'.repeat(32767) },
    { name: 'amounts', text: '1万'.repeat(16000) },
    { name: 'numerals', text: '壹'.repeat(32767) },
  ])('is checked in no time: $name', ({ text }) => {
    const start = performance.now();
    check({ grids: [form(text)] });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
