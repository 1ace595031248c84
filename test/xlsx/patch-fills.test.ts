import { parseAreaA1 } from '../../src/model/place';
import { setFills, type CellFill } from '../../src/xlsx/patch/fills';
import { richWorkbook } from '../support/rich-workbook';
import { changedEntries, partText } from '../support/zip-entries';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const rich = richWorkbook();

function fill(address: string, rgb: string, sheet = '绩效表'): CellFill {
  return { sheet, area: parseAreaA1(address)!, rgb };
}

function formats(bytes: Uint8Array): string[] {
  return partText(bytes, STYLES)
    .split('<cellXfs')[1]!
    .split('</cellXfs>')[0]!
    .match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)!;
}

function formatOf(bytes: Uint8Array, address: string): string {
  const s = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(partText(bytes, SHEET))![1];
  return formats(bytes)[Number(s)]!;
}

const marked = setFills(rich, [
  fill('F6:G6', 'FFC7CE'),
  fill('C4', 'FFEB9C'),
  fill('H6', 'FFC7CE'),
  fill('A30', 'FFC7CE'),
]);

test('only the sheet and its styles change, and no format that was there', () => {
  expect(changedEntries(rich, marked)).toEqual([STYLES, SHEET]);
  expect(formats(marked).slice(0, formats(rich).length)).toEqual(formats(rich));
  expect(partText(marked, STYLES)).toContain(`<cellXfs count="${String(formats(marked).length)}">`);
});

test('a cell keeps all of its format but the fill, and what it holds', () => {
  const old = formatOf(rich, 'F6');
  expect(formatOf(marked, 'F6')).toBe(
    old
      .replace('fillId="0"', 'fillId="4"')
      .replace('applyNumberFormat="1"', 'applyNumberFormat="1" applyFill="1"'),
  );
  expect(formatOf(marked, 'F6')).toContain('<protection locked="0"/>');
  expect(partText(marked, SHEET)).toMatch(/<c r="F6" s="\d+" t="s"><v>4<\/v><\/c>/);
});

test('cells of one format and colour share the new one; two colours are two fills', () => {
  expect(formats(marked).length).toBe(formats(rich).length + 3);
  expect(partText(marked, STYLES)).toContain('<fills count="5">');
  expect(partText(marked, STYLES)).toContain('<fgColor rgb="FFFFEB9C"/>');
});

test('cells that are not there are made, from the format of their column', () => {
  expect(formatOf(marked, 'H6')).toBe(formatOf(marked, 'F6'));
  expect(partText(marked, SHEET)).toMatch(/<row r="30"><c r="A30" s="\d+"\/><\/row>/);
});

test('of fills that meet the last one counts; none gives the same bytes', () => {
  const twice = setFills(rich, [fill('F6', 'FFC7CE'), fill('F6', '00FF00')]);
  expect(partText(twice, STYLES)).not.toContain('FFFFC7CE"/><bgColor indexed');
  expect(setFills(rich, [])).toBe(rich);
});

test('a sheet that is gone is said', () => {
  expect(() => setFills(rich, [fill('A1', 'FFC7CE', '没有')])).toThrow(/已没有这张工作表/);
});
