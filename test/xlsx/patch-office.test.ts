import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseA1, parseAreaA1 } from '../../src/model/place';
import type { SetText } from '../../src/model/edit';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { setFills } from '../../src/xlsx/patch/fills';
import { richWorkbook } from '../support/rich-workbook';
import { hasOffice, SOFFICE } from '../support/libre-office';

/** Debian's own Python first: there openpyxl comes from a package. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
);
const OFFICE = hasOffice('calc');

const set = (address: string, held: SetText['held'], text: string): SetText => ({
  kind: 'set-text',
  place: { sheet: '绩效表', ...parseA1(address)! },
  held,
  text,
});

const edited = applyEdits(richWorkbook(), [
  set('F6', '=0次', '≤0次'),
  set('D4', 632, '632万元'),
  set('H12', null, ' =1 '),
]);
const patched = setFills(edited, [{ sheet: '绩效表', area: parseAreaA1('F6:G7')!, rgb: 'FFC7CE' }]);

const moved = applyEdits(patched, [
  {
    kind: 'insert-row',
    sheet: '绩效表',
    row: 7,
    like: 6,
    cells: [{ col: 5, text: '=1次' }],
    grow: [parseAreaA1('A6:A7')!],
    held: [{ place: { sheet: '绩效表', row: 5, col: 5 }, held: '≤0次' }],
  },
]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  writeFileSync(join(folder, 'patched.xlsx'), patched);
  writeFileSync(join(folder, 'moved.xlsx'), moved);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ifPresent = (present: boolean): typeof test => (present ? test : test.skip);

ifPresent(PYTHON !== undefined)(
  'openpyxl reads what was written, and all that was there (skipped without openpyxl)',
  () => {
    const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'cells': [sheet[a].value for a in ('F6', 'D4', 'H12', 'C7', 'G7')], 'types': sheet['F6'].data_type,
  'fill': sheet['F6'].fill.fgColor.rgb, 'wrap': sheet['F6'].alignment.wrap_text, 'format': sheet['F6'].number_format,
  'merges': sorted(str(m) for m in sheet.merged_cells.ranges), 'charts': len(sheet._charts), 'images': len(sheet._images),
  'comment': sheet['F6'].comment.text, 'locked': sheet.protection.sheet, 'rules': len(sheet.conditional_formatting),
  'lists': len(sheet.data_validations.dataValidation), 'compute': book.calculation.fullCalcOnLoad}))`;
    const printed = execFileSync(PYTHON!, ['-c', script, join(folder, 'patched.xlsx')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual({
      cells: ['≤0次', '632万元', ' =1 ', '第一行\n第二行', '=C6&"率"'],
      types: 's',
      fill: 'FFFFC7CE',
      wrap: true,
      format: '@',
      merges: ['A1:G1', 'A6:A7'],
      charts: 1,
      images: 1,
      comment: '请核对合同',
      locked: true,
      rules: 1,
      lists: 1,
      compute: true,
    });
  },
  30_000,
);

ifPresent(PYTHON !== undefined)(
  'openpyxl reads an inserted row and all that moved for it (skipped without openpyxl)',
  () => {
    const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1])
sheet, other = book.worksheets
print(json.dumps({
  'cells': [sheet[a].value for a in ('F8', 'D9', 'H13')],
  'other': other['A2'].value, 'merges': sorted(str(m) for m in sheet.merged_cells.ranges),
  'chart': sheet._charts[0].anchor._from.row, 'fill': sheet['F8'].fill.fgColor.rgb,
  'list': str(sheet.data_validations.dataValidation[0].sqref), 'break': sheet.row_breaks.brk[0].id}))`;
    const printed = execFileSync(PYTHON!, ['-c', script, join(folder, 'moved.xlsx')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual({
      cells: ['=1次', '=D4+1', ' =1 '],
      other: '=绩效表!C4+SUM(绩效表!C4:C9)',
      merges: ['A1:G1', 'A6:A8'],
      chart: 10,
      fill: 'FFFFC7CE',
      list: 'G6:G8 H7:H8',
      break: 8,
    });
  },
  30_000,
);

ifPresent(OFFICE)(
  'LibreOffice opens both, shows texts as texts and computes what moved (skipped without LibreOffice)',
  () => {
    const shown = csvOf('patched');
    for (const text of ['≤0次', '632万元', ' =1 ', '空调故障率']) expect(shown).toContain(text);
    expect(csvOf('moved')).toMatch(/空调故障率,\n,,,,,=1次,,\n,,317/);
  },
  120_000,
);

/** The first sheet as LibreOffice shows it. */
function csvOf(name: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder];
  execFileSync(SOFFICE, [profile, '--headless', ...convert, join(folder, `${name}.xlsx`)], {
    stdio: 'ignore',
  });
  return readFileSync(join(folder, `${name}.csv`), 'utf8');
}
