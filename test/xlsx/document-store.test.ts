import fc from 'fast-check';
import { parseStore, STORE_NAMESPACE } from '../../src/model/document-store';
import { printStore } from '../../src/model/print-store';
import { readDocumentStore, writeDocumentStore } from '../../src/xlsx/document-store';
import { addContentType, addRelationship } from '../../src/xlsx/patch/links';
import { openForPatch } from '../../src/xlsx/patch/workbook';
import { openParts } from '../../src/xlsx/read/parts';
import { DEFAULT_LIMITS } from '../../src/xlsx/zip/guards';
import { readBook } from '../../src/xlsx/read/read';
import { richWorkbook } from '../support/rich-workbook';
import { sheetFile } from '../support/xlsx-file';
import { changedEntries, partText } from '../support/zip-entries';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rich = richWorkbook();
const entries = { waivers: '[{"reason":"合同 <第3条> & \\"补充\\"\n"}]', profile: 'hebei' };

test('a workbook without the part keeps nothing', () => {
  expect(readDocumentStore(rich)).toEqual({});
  expect(writeDocumentStore(rich, {})).toBe(rich);
});

test('the part is made with its properties, links and types, beside those of others', () => {
  const stored = writeDocumentStore(rich, entries);
  expect(readDocumentStore(stored)).toEqual(entries);
  expect(changedEntries(rich, stored)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  const { pack } = openParts(stored, DEFAULT_LIMITS);
  expect(pack.relationships('customXml/item2.xml')[0]).toMatchObject({
    type: 'customXmlProps',
    target: 'customXml/itemProps2.xml',
  });
  expect(new Set(pack.relationships('xl/workbook.xml').map(({ id }) => id)).size).toBe(9);
  expect(pack.contentType('customXml/itemProps2.xml')).toMatch(/customXmlProperties\+xml$/);
  expect(partText(stored, 'customXml/itemProps2.xml')).toContain(STORE_NAMESPACE);
  expect(readBook(stored)).toEqual(readBook(rich));
});

test('a part that is there is changed in place; what is stored already gives the same bytes', () => {
  const stored = writeDocumentStore(rich, entries);
  const again = writeDocumentStore(stored, { profile: 'core-2021' });
  expect(changedEntries(stored, again)).toEqual(['customXml/item2.xml']);
  expect(readDocumentStore(again)).toEqual({ profile: 'core-2021' });
  expect(writeDocumentStore(stored, { ...entries })).toBe(stored);
});

test('several parts, as in a workbook put together of two, are read as one, and the next write leaves one', () => {
  const list = (...waivers: string[]) => JSON.stringify({ version: 1, waivers });
  const first = writeDocumentStore(rich, { waivers: list('甲'), by: '甲' });
  const { parts, patch } = openForPatch(first);
  const [second, properties] = ['customXml/item7.xml', 'customXml/itemProps7.xml'];
  patch.write(second, printStore({ waivers: list('乙', '甲'), by: '乙' }));
  patch.write(properties, '<properties/>');
  addRelationship(patch, parts.workbook, `${LINKS}/customXml`, second);
  addRelationship(patch, second, `${LINKS}/customXmlProps`, properties);
  for (const part of [second, properties]) addContentType(patch, part, 'application/xml');
  const both = patch.bytes();

  const joined = { waivers: list('乙', '甲'), by: '乙' };
  expect(readDocumentStore(both)).toEqual(joined);
  const one = writeDocumentStore(both, joined);
  expect(readDocumentStore(one)).toEqual(joined);
  // Links and types are as they were: not a trace is left of the second part.
  expect(changedEntries(first, one)).toEqual(['customXml/item2.xml']);
  expect(readBook(one)).toEqual(readBook(rich));
});

test('a workbook without any custom XML gets one', () => {
  const plain = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(readDocumentStore(writeDocumentStore(plain, entries))).toEqual(entries);
});

test('what another program made of the part is read', () => {
  const xml = `<?xml version="1.0"?>\n<ns0:store xmlns:ns0="${STORE_NAMESPACE}">\n  <ns0:entry key='a'>1 &#x4E2D;&#10;&amp;lt;</ns0:entry>\n <ns0:entry key="b"/></ns0:store>`;
  expect(parseStore(xml)).toEqual({ a: '1 中\n&lt;', b: '' });
  expect(parseStore('<store xmlns="urn:other"><entry key="a">1</entry></store>')).toEqual({});
});

test('any keys and texts are printed and read again', () => {
  const legal = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(text));
  fc.assert(
    fc.property(fc.dictionary(legal, legal), (some) => {
      expect(parseStore(printStore(some))).toEqual({ ...some });
    }),
  );
});
