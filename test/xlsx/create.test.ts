import { strFromU8, unzipSync } from 'fflate';
import type { DraftCell, DraftStyle, SheetDraft } from '../../src/model/sheet-draft';
import { createWorkbook } from '../../src/xlsx/create/create';

const style = (role: DraftStyle['role'], align: DraftStyle['align'] = 'left'): DraftStyle => ({
  role,
  text: role === 'input',
  align,
});

const cell = (row: number, col: number, text: string, look = style('input')): DraftCell => ({
  row,
  col,
  text,
  style: look,
});

function draft(over: Partial<SheetDraft> = {}): SheetDraft {
  return {
    name: '项目绩效目标表',
    cells: [cell(0, 0, '物业费绩效目标表', style('title', 'center')), cell(1, 1, '=0次')],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    widths: [12, 12, 40],
    heights: new Map([[0, 36]]),
    lists: [],
    print: { landscape: false, titleRows: 1 },
    ...over,
  };
}

function parts(...drafts: SheetDraft[]): Record<string, string> {
  const files = unzipSync(createWorkbook(drafts));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const sheet1 = (over: Partial<SheetDraft> = {}): string =>
  parts(draft(over))['xl/worksheets/sheet1.xml']!;

test('the same drafts give the same bytes', () => {
  expect(createWorkbook([draft()])).toEqual(createWorkbook([draft()]));
});

test('“=0次” is a shared string, never a formula', () => {
  const files = parts(draft());
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<c r="B2" s="\d+" t="s"><v>1<\/v><\/c>/);
  expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  expect(files['xl/sharedStrings.xml']).toContain('<t xml:space="preserve">=0次</t>');
});

test('text cells have the format @, and a merged area carries its format in every cell', () => {
  const files = parts(draft());
  const formats = files['xl/styles.xml']!.split('<cellXfs')[1]!.match(/<xf [^>]*>/g)!;
  const formatOf = (ref: string): string => {
    const s = new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(files['xl/worksheets/sheet1.xml']!)![1];
    return formats[Number(s)]!;
  };
  expect(formatOf('B2')).toContain('numFmtId="49"');
  expect(formatOf('A1')).toContain('numFmtId="0"');
  expect(formatOf('C1')).toBe(formatOf('A1'));
});

test('merges, widths, heights and the page are written', () => {
  const xml = sheet1();
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  expect(xml).toContain('<col min="3" max="3" width="40" customWidth="1"/>');
  expect(xml).toContain('<row r="1" ht="36" customHeight="1">');
  expect(xml).toContain('paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"');
  expect(parts(draft())['xl/workbook.xml']).toContain('localSheetId="0">\'项目绩效目标表\'!$1:$1<');
});

test('a merged cell that needs several lines gets a height of its own', () => {
  const text = '保障政务服务大厅全年正常运转，'.repeat(6);
  const xml = sheet1({
    cells: [cell(3, 0, text)],
    merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
  });
  const points = Number(/<row r="4" ht="(\d+)" customHeight="1">/.exec(xml)![1]);
  expect(points).toBeGreaterThanOrEqual(3 * 15);
});

test('a drop-down list offers its choices, shows its hint and refuses nothing', () => {
  const area = { top: 2, left: 1, bottom: 9, right: 1 };
  const xml = sheet1({ lists: [{ area, choices: ['≥', '≤', '='], hint: '选择计算符号' }] });
  expect(xml).toContain(
    'prompt="选择计算符号" sqref="B3:B10"><formula1>&quot;≥,≤,=&quot;</formula1>',
  );
  expect(xml).toContain('showErrorMessage="0"');
});

test('choices with a comma, or too many for the rule, stand in a hidden sheet', () => {
  const area = { top: 2, left: 1, bottom: 9, right: 1 };
  const long = Array.from({ length: 60 }, (_, index) => `行业标准第${String(index)}项`);
  const files = parts(
    draft({
      lists: [
        { area, choices: ['甲,乙', '丙'], hint: '' },
        { area, choices: long, hint: '' },
      ],
    }),
  );
  expect(files['xl/workbook.xml']).toContain('<sheet name="下拉选项" sheetId="2" state="hidden"');
  expect(files['xl/worksheets/sheet1.xml']).toContain("<formula1>'下拉选项'!$A$1:$A$2</formula1>");
  expect(files['xl/worksheets/sheet1.xml']).toContain("<formula1>'下拉选项'!$B$1:$B$60</formula1>");
  expect(files['xl/sharedStrings.xml']).toContain('甲,乙');
});

test('sheet names are made legal and unique', () => {
  const files = parts(
    draft({ name: '物业/空调[2024]' }),
    draft({ name: '物业 空调 2024' }),
    draft({ name: '' }),
  );
  const names = [...files['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(
    (match) => match[1],
  );
  expect(names).toEqual(['物业 空调 2024', '物业 空调 2024 (2)', 'Sheet3']);
});

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['_x0041_', '_x005F_x0041_'],
  ['两\r\n行', '两_x000D_\n行'],
  ['𠮷', '𠮷'],
])('text %j is escaped', (text, written) => {
  const files = parts(draft({ cells: [cell(0, 0, text)] }));
  expect(files['xl/sharedStrings.xml']).toContain(`<t xml:space="preserve">${written}</t>`);
});

test.each(['\u0007', '\uD842', '\uFFFF', '长'.repeat(32768)])(
  'text no workbook can hold is refused',
  (text) => {
    expect(() => createWorkbook([draft({ cells: [cell(0, 0, text)] })])).toThrow(/请/);
  },
);
