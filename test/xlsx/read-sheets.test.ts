import { cellAt } from '../../src/model/grid';
import type { Grid } from '../../src/model/grid';
import { readBook } from '../../src/xlsx/read/read';
import { sheetFile, workbookFile, workbookParts, zipParts } from '../support/xlsx-file';

/** The first sheet of a workbook. */
function firstGrid(bytes: Uint8Array): Grid {
  return readBook(bytes).grids[0]!;
}

test('a cell of shared text that names none is empty', () => {
  const grid = firstGrid(
    sheetFile('<row r="1"><c r="A1" t="s"><v/></c><c r="B1"><v>1</v></c></row>'),
  );
  expect(cellAt(grid, 0, 0)).toBeUndefined();
  expect(cellAt(grid, 0, 1)?.value).toBe(1);
});

test('a sheet that names no part, as modules of old macros, is no sheet', () => {
  const parts = workbookParts({ sheets: [{ name: '表1', xml: '<sheetData/>' }] });
  const listed = String(parts['xl/workbook.xml']);
  const module = '<sheet name="Module1" sheetId="9" r:id=""/></sheets>';
  const bytes = zipParts({ ...parts, 'xl/workbook.xml': listed.replace('</sheets>', module) });
  expect(readBook(bytes).grids.map(({ sheet }) => sheet)).toEqual(['表1']);
});

describe('places', () => {
  it('reads addresses up to the last cell of a sheet', () => {
    const grid = firstGrid(sheetFile('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(cellAt(grid, 1048575, 16383)?.value).toBe(1);
  });

  it('counts rows and cells that do not say where they are', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const grid = firstGrid(sheetFile(rows));
    const found = [...grid.rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, col) => (cell ? [[row, col, cell.value]] : [])),
    );
    expect(found).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [3, 2, 3],
      [3, 3, 4],
      [4, 0, 5],
    ]);
  });

  it('puts rows in order, whatever order the file has', () => {
    const rows = ['5', '2', '9'].map((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c></row>`);
    expect([...firstGrid(sheetFile(rows.join(''))).rows.keys()]).toEqual([1, 4, 8]);
  });

  it('reads merged areas', () => {
    const merges =
      '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="B2:B2"/><mergeCell ref="A3:B9"/></mergeCells>';
    expect(
      firstGrid(sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>', { after: merges })).merges,
    ).toEqual([
      { top: 0, left: 0, bottom: 0, right: 6 },
      { top: 2, left: 0, bottom: 8, right: 1 },
    ]);
  });

  it('tells hidden rows and columns as far as anything stands there', () => {
    const xml =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="2" max="2" hidden="1"/><col max="x" hidden="1"/><col min="6" max="16384" hidden="true"/></cols>' +
      '<sheetData><row r="1"><c r="F1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="9" hidden="1"/></sheetData>';
    const grid = firstGrid(workbookFile({ sheets: [{ name: '表1', xml }] }));
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenCols]).toEqual([1, 2, 5]);
  });
});

describe('the workbook', () => {
  const empty = '<sheetData/>';

  it('lists the sheets in the order of their tabs, with their visibility', () => {
    const parts = workbookParts({
      sheets: [
        { name: '申报表', xml: empty },
        { name: '底稿', xml: empty, state: 'hidden' },
        { name: '字典&amp;码', xml: empty, state: 'veryHidden' },
      ],
    });
    const workbook = String(parts['xl/workbook.xml']);
    const entries = /<sheets>(.*)<\/sheets>/.exec(workbook)![1]!;
    const turned = entries.split('/>').filter(Boolean).reverse().join('/>') + '/>';
    parts['xl/workbook.xml'] = workbook.replace(entries, turned);
    expect(
      readBook(zipParts(parts)).grids.map(({ sheet, visibility }) => [sheet, visibility]),
    ).toEqual([
      ['字典&码', 'veryHidden'],
      ['底稿', 'hidden'],
      ['申报表', 'visible'],
    ]);
  });

  it('finds parts by absolute targets, from the root or one up', () => {
    const parts = workbookParts({
      sheets: [
        { name: '甲', xml: empty },
        { name: '乙', xml: empty },
      ],
    });
    const links = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"')
      .replace('"worksheets/sheet2.xml"', '"../xl/./worksheets/sheet2.xml"');
    parts['xl/_rels/workbook.xml.rels'] = links;
    expect(readBook(zipParts(parts)).grids).toHaveLength(2);
  });

  it('finds parts whatever the case of their names', () => {
    const parts = workbookParts({ sheets: [{ name: '甲', xml: empty }] });
    parts['xl/Worksheets/Sheet1.xml'] = parts['xl/worksheets/sheet1.xml']!;
    delete parts['xl/worksheets/sheet1.xml'];
    expect(readBook(zipParts(parts)).grids).toHaveLength(1);
  });

  it('reads any prefix, and the strict dialect', () => {
    const parts = workbookParts({
      sheets: [{ name: '甲', xml: '' }],
      strings: '<si><t>文字</t></si>',
    });
    for (const name of [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
    ]) {
      parts[name] = String(parts[name])
        .replace(
          '</worksheet>',
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        )
        .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace(
          /schemas.openxmlformats.org\/spreadsheetml\/2006\/main/,
          'purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(/r:id/g, 'rel:id')
        .replace('xmlns:r=', 'xmlns:rel=');
    }
    for (const name of ['_rels/.rels', 'xl/_rels/workbook.xml.rels']) {
      parts[name] = String(parts[name]).replace(
        /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g,
        'http://purl.oclc.org/ooxml/officeDocument',
      );
    }
    expect(cellAt(firstGrid(zipParts(parts)), 0, 0)?.value).toBe('文字');
  });

  it('reads UTF-16 parts', () => {
    const parts = workbookParts({ sheets: [{ name: '甲', xml: empty }] });
    const text = String(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16').replace('甲', '绩效');
    parts['xl/workbook.xml'] = new Uint8Array(Buffer.from('\ufeff' + text, 'utf16le'));
    expect(firstGrid(zipParts(parts)).sheet).toBe('绩效');
  });

  it('does without styles and shared texts', () => {
    const parts = workbookParts({
      sheets: [{ name: '甲', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }],
    });
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    expect(cellAt(firstGrid(zipParts(parts)), 0, 0)?.text).toBe('1');
  });

  it('leaves chart sheets out', () => {
    const parts = workbookParts({
      sheets: [
        { name: '图', xml: empty },
        { name: '表', xml: empty },
      ],
    });
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '/worksheet"',
      '/chartsheet"',
    );
    expect(readBook(zipParts(parts)).grids.map(({ sheet }) => sheet)).toEqual(['表']);
  });
});
