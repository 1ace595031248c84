import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { annotateDocx as annotated } from '../../src/docx/annotate/annotate';
import { readTextFile } from '../../src/docx/read-text';
import { NOTE_AUTHOR, type Note } from '../../src/model/note';
import { docxFile, p, run, tbl } from '../support/docx-file';
import { changedEntries } from '../support/zip-entries';

const annotateDocx = (bytes: Uint8Array, notes: readonly Note[]): Uint8Array =>
  annotated(bytes, notes).bytes;
const at = (sheet: string, row: number, col: number, text = '说明') => ({
  place: { sheet, row, col },
  text,
});
const replaceInPart = (bytes: Uint8Array, name: string, from: string, to: string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [name]: strToU8(partOf(bytes, name).split(from).join(to)) });
const BODY =
  p('一、总体绩效目标', '<w:jc w:val="center"/>') +
  '<w:p/>' +
  p('保证运转。') +
  tbl('甲 | < | 乙\n丙 | 丁⏎戊 | 己');

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const documentOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml');
const unmarked = (xml: string): string =>
  xml.replace(
    /<w:commentRange(Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g,
    '',
  );

test('a comment spans its paragraph, behind the properties; nothing else of the text changes', () => {
  const before = docxFile(BODY);
  const after = annotateDocx(before, [at('正文', 0, 0), at('正文', 2, 0)]);
  const xml = documentOf(after);
  expect(xml).toContain(
    `<w:pPr><w:jc w:val="center"/></w:pPr><w:commentRangeStart w:id="0"/>${run('一、总体绩效目标')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
  );
  expect(unmarked(xml)).toBe(documentOf(before));
  expect(partOf(after, 'word/comments.xml')).toContain(`w:author="${NOTE_AUTHOR}"`);
  expect(readTextFile(after)).toEqual(readTextFile(before));
});

test('a cell is marked from its first paragraph to its last, a missing one at the cell before it', () => {
  const xml = documentOf(annotateDocx(docxFile(BODY), [at('表1', 1, 1), at('表1', 0, 1)]));
  expect(xml).toContain(`<w:commentRangeStart w:id="0"/>${run('丁')}</w:p>`);
  expect(xml).toContain(`${run('戊')}<w:commentRangeEnd w:id="0"/>`);
  expect(xml).toContain(`<w:commentRangeStart w:id="1"/>${run('甲')}<w:commentRangeEnd w:id="1"/>`);
});

test('a blank paragraph written as one tag is opened', () => {
  const xml = documentOf(annotateDocx(docxFile(BODY), [at('正文', 1, 0)]));
  expect(xml).toContain(
    '<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
  );
});

test('only the document, its comments and what names them change', () => {
  const before = docxFile(BODY);
  expect(changedEntries(before, annotateDocx(before, [at('正文', 0, 0)]))).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml',
  ]);
});

test('a second check replaces its own comments and leaves those of others', () => {
  const others = annotateDocx(docxFile(BODY), [at('正文', 2, 0, '请领导审阅')]);
  const theirs = replaceInPart(others, 'word/comments.xml', NOTE_AUTHOR, '张三');
  const first = annotateDocx(theirs, [at('正文', 0, 0, '一'), at('表1', 0, 0, '二')]);
  const second = annotateDocx(first, [at('正文', 2, 0, '三')]);
  const comments = partOf(second, 'word/comments.xml');
  expect(comments.match(/<w:t xml:space="preserve">[^<]*/g)!.map((tag) => tag.slice(26))).toEqual([
    '请领导审阅',
    '三',
  ]);
  expect(documentOf(second).match(/commentReference w:id="\d+"/g)).toEqual([
    'commentReference w:id="0"',
    'commentReference w:id="1"',
  ]);
  expect(documentOf(annotateDocx(second, []))).toBe(documentOf(theirs));
});

test('signs of XML in a message are text', () => {
  const after = annotateDocx(docxFile(BODY), [at('正文', 0, 0, '“<”与“&”\n第二行')]);
  expect(partOf(after, 'word/comments.xml')).toContain('“&lt;”与“&amp;”</w:t>');
});
