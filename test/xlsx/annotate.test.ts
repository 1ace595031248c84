import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOTE_AUTHOR, type Note } from '../../src/model/note';
import { parseA1 } from '../../src/model/place';
import { createWorkbook } from '../../src/xlsx/create/create';
import { annotateWorkbook } from '../../src/xlsx/patch/notes/annotate';
import { readBook } from '../../src/xlsx/read/read';
import { draftTemplate } from '../../src/templates/draft-template';
import { richWorkbook } from '../support/rich-workbook';
import { changedEntries, partText } from '../support/zip-entries';

const note = (sheet: string, address: string, text: string): Note => ({
  place: { sheet, ...parseA1(address)! },
  text,
});

const RICH = richWorkbook();
const PLAIN = createWorkbook([draftTemplate('hebei-project')]);
const FORM = readBook(PLAIN).grids[0]!.sheet;

const comments = (bytes: Uint8Array, part = 'xl/comments1.xml'): string[] =>
  [...partText(bytes, part).matchAll(/ref="(\w+)"[^]*?<\/comment>/g)].map(
    ([all, cell]) =>
      `${cell!} ${[...all.matchAll(/<t[^>]*>([^<]*)/g)].map((one) => one[1]).join('')}`,
  );

test('a workbook without notes gets the parts that show them, and nothing else changes', () => {
  const after = annotateWorkbook(PLAIN, [
    note(FORM, 'C3', '甲'),
    note(FORM, 'A1', '乙 < 丙'),
    note(FORM, 'C3', '丁'),
  ]);
  expect(changedEntries(PLAIN, after)).toEqual([
    '[Content_Types].xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(comments(after)).toEqual(['C3 甲\n\n丁', 'A1 乙 &lt; 丙']);
  expect(partText(after, 'xl/comments1.xml')).toContain(NOTE_AUTHOR);
  const sheet = partText(after, 'xl/worksheets/sheet1.xml');
  expect(sheet.replace(/<legacyDrawing [^>]*>/, '')).toBe(
    partText(PLAIN, 'xl/worksheets/sheet1.xml'),
  );
  expect(readBook(after)).toEqual(readBook(PLAIN));
});

test('notes of others stay, and ours stands beside one of theirs and names its cell', () => {
  const theirs = comments(RICH);
  const cell = theirs[0]!.split(' ')[0]!;
  const after = annotateWorkbook(RICH, [note('绩效表', cell, '说明')]);
  expect(comments(after).slice(0, theirs.length)).toEqual(theirs);
  expect(comments(after)[theirs.length]).toContain(`${cell}：说明`);
  expect(changedEntries(RICH, after)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']);
});

test('a second check replaces its own notes, and without problems the workbook is rid of them', () => {
  const once = annotateWorkbook(RICH, [
    note('绩效表', 'C4', '一'),
    note('汇总 & 说明', 'A1', '二'),
  ]);
  const twice = annotateWorkbook(once, [note('绩效表', 'D4', '三')]);
  expect(comments(twice)).toEqual([...comments(RICH), 'D4 三']);
  expect(comments(twice, 'xl/comments2.xml')).toEqual([]);
  const boxes = partText(twice, 'xl/drawings/vmlDrawing1.vml');
  expect(boxes.match(/<x:Row>/g)).toHaveLength(comments(twice).length);
  expect(annotateWorkbook(twice, [note('绩效表', 'D4', '三')])).toEqual(twice);
});

test('a sheet that is not there is refused', () => {
  expect(() => annotateWorkbook(RICH, [note('没有', 'A1', '一')])).toThrow('没有这张工作表');
});

/** Debian's own Python first: there openpyxl comes from a package. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
);
const OFFICE = hasOffice('calc');
const ifPresent = (present: boolean): typeof test => (present ? test : test.skip);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  writeFileSync(
    join(folder, 'noted.xlsx'),
    annotateWorkbook(RICH, [note('绩效表', 'C4', '一'), note('汇总 & 说明', 'A1', '二')]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: {cell.coordinate: cell.comment.text for row in sheet for cell in row if cell.comment} for sheet in book}))
`;
import { hasOffice, SOFFICE } from '../support/libre-office';
const notesOf = (name: string): unknown =>
  JSON.parse(execFileSync(PYTHON!, ['-c', SCRIPT, join(folder, name)], { encoding: 'utf8' }));

ifPresent(PYTHON !== undefined)(
  'openpyxl reads the notes (skipped without openpyxl)',
  () => {
    expect(notesOf('noted.xlsx')).toMatchObject({
      绩效表: { C4: '一' },
      '汇总 & 说明': { A1: '二' },
    });
  },
  60_000,
);

ifPresent(PYTHON !== undefined && OFFICE)(
  'LibreOffice keeps the notes when it saves the workbook (skipped without it)',
  () => {
    execFileSync(SOFFICE, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'noted.xlsx'),
    ]);
    expect(notesOf('saved/noted.xlsx')).toMatchObject({
      绩效表: { C4: expect.stringContaining('一') as string },
      '汇总 & 说明': { A1: expect.stringContaining('二') as string },
    });
  },
  120_000,
);
