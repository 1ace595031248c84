import { annotateDocx, withoutProposals } from '../../src/docx/annotate/annotate';
import { editDocx } from '../../src/docx/edit/edit-docx';
import { readTextFile } from '../../src/docx/read-text';
import type { SetText } from '../../src/model/edit';
import { heldAt, type Book } from '../../src/model/grid';
import { docxFile, p, run, tbl } from '../support/docx-file';
import { changedEntries, partText } from '../support/zip-entries';

const BODY =
  p('一、总体绩效目标') +
  `<w:p>${run('提出意见', '<w:b/>')}${run('意见建议，')}${run('及时整改。', '<w:i/>')}</w:p>` +
  tbl('预算数 | 316 万元⏎（含税）') +
  `<w:p>${run('保留')}<w:ins w:id="7" w:author="张三">${run('新增新增')}</w:ins></w:p>` +
  `<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙乙</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>` +
  `<w:p>${run('面积')}<m:oMath><m:r><m:t>≥≥1</m:t></m:r></m:oMath></w:p>`;

const before = docxFile(BODY);
const held = (sheet: string, row: number, col: number): string =>
  String(
    heldAt(
      readTextFile(before)!.grids.find((one) => one.sheet === sheet)!,
      row,
      col,
    ),
  );
const set = (sheet: string, row: number, text: string, col = 0): SetText => ({
  kind: 'set-text',
  place: { sheet, row, col },
  held: held(sheet, row, col),
  text,
});
const textOf = (book: Book | null, sheet: string, row: number, col = 0): string =>
  String(
    heldAt(
      book!.grids.find((one) => one.sheet === sheet)!,
      row,
      col,
    ),
  );
const body = (bytes: Uint8Array): string => partText(bytes, 'word/document.xml');

const EDITS = [
  set('正文', 1, '提出意见建议，并及时整改。'),
  set('表1', 0, '316万元\n（含税）', 1),
  set('正文', 3, '甲\n乙'),
];

test('a change is tracked letter by letter, in the form of the run before it', () => {
  const { bytes, refused } = annotateDocx(before, [], [EDITS[0]!]);
  expect(refused).toEqual([]);
  expect(body(bytes)).toContain(
    '<w:ins w:id="9" w:author="绩校"><w:r><w:t xml:space="preserve">并</w:t></w:r></w:ins>',
  );
  expect(
    body(bytes)
      .match(/<w:delText[^>]*>[^<]*/g)!
      .map((tag) => tag.slice(32))
      .join(''),
  ).toBe('意见');
});

test('with all changes accepted the document is fixed, with all rejected it is what it was', () => {
  const { bytes, refused } = annotateDocx(before, [], EDITS);
  expect(refused).toEqual([]);
  const accepted = readTextFile(bytes);
  for (const { place, text } of EDITS)
    expect(textOf(accepted, place.sheet, place.row, place.col)).toBe(text);
  expect(readTextFile(withoutProposals(bytes))).toEqual(readTextFile(before));
  expect(changedEntries(before, bytes)).not.toContain('word/styles.xml');
});

test('a second run writes the very same bytes', () => {
  const once = annotateDocx(before, [{ place: EDITS[0]!.place, text: '重复' }], EDITS).bytes;
  const twice = annotateDocx(once, [{ place: EDITS[0]!.place, text: '重复' }], EDITS).bytes;
  expect(body(twice)).toBe(body(once));
});

test('a fix changes the runs that hold the text and nothing else', () => {
  const { bytes, refused } = editDocx(before, EDITS);
  expect(refused).toEqual([]);
  expect(changedEntries(before, bytes)).toEqual(['word/document.xml']);
  expect(body(bytes)).toContain(
    `${run('提出意见', '<w:b/>')}${run('建议，并')}${run('及时整改。', '<w:i/>')}`,
  );
  expect(body(bytes)).toContain('<w:t>甲</w:t><w:br/><w:t xml:space="preserve">乙</w:t></w:r>');
  expect(readTextFile(bytes)!.grids[0]!.rows.get(3)![0]!.text).toBe('甲\n乙');
});

describe('what cannot be written without harm is refused, and the rest is written', () => {
  test.each([
    ['words of somebody’s tracked change', set('正文', 2, '保留新增')],
    ['a sign of a formula', set('正文', 4, '面积≥1')],
    ['a text that is another one', { ...EDITS[0]!, held: '别的' }],
    ['a paragraph that would go', set('表1', 0, '316 万元（含税）', 1)],
    ['a place that is not there', { ...EDITS[0]!, place: { sheet: '表9', row: 0, col: 0 } }],
  ])('%s', (_, edit) => {
    const { bytes, refused } = annotateDocx(before, [], [edit, EDITS[2]!]);
    expect(refused).toEqual([edit]);
    expect(textOf(readTextFile(bytes), '正文', 3)).toBe('甲\n乙');
  });

  test('outright, words that somebody put in may change', () => {
    const { bytes } = editDocx(before, [set('正文', 2, '保留新增')]);
    expect(textOf(readTextFile(bytes), '正文', 2)).toBe('保留新增');
  });
});

test('signs of XML and characters of two units come through whole', () => {
  const file = docxFile(p('甲&乙<丙𠮷𠮸'));
  const edit: SetText = {
    kind: 'set-text',
    place: { sheet: '正文', row: 0, col: 0 },
    held: '甲&乙<丙𠮷𠮸',
    text: '甲&乙<丁𠮷𠮹',
  };
  const { bytes } = annotateDocx(file, [], [edit]);
  expect(textOf(readTextFile(bytes), '正文', 0)).toBe(edit.text);
  expect(readTextFile(withoutProposals(bytes))).toEqual(readTextFile(file));
});

test('the bytes that were read stay as they are, also those of a Node buffer', () => {
  const read = Buffer.from(before);
  annotateDocx(read, [{ place: EDITS[0]!.place, text: '说明' }], EDITS);
  expect(read.equals(Buffer.from(before))).toBe(true);
});
