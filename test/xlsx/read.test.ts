import { cellAt } from '../../src/model/grid';
import type { Cell, Grid } from '../../src/model/grid';
import { readBook } from '../../src/xlsx/read';
import { sheetFile, stylesOf, workbookFile, workbookParts, zipParts } from '../support/xlsx-file';

/** The first sheet of a workbook. */
function firstGrid(bytes: Uint8Array): Grid {
  return readBook(bytes).grids[0]!;
}

/** The only cell of a sheet that is made of one cell's XML. */
function readOne(cell: string, more: Parameters<typeof sheetFile>[1] = {}): Cell | undefined {
  return cellAt(firstGrid(sheetFile(`<row r="1">${cell}</row>`, more)), 0, 0);
}

describe('values', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'text', '甲'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', 'text', '甲'],
    [
      'a text that looks like a formula',
      '<c r="A1" t="inlineStr"><is><t>=0次</t></is></c>',
      'text',
      '=0次',
    ],
    ['a number', '<c r="A1"><v>316.5</v></c>', 'number', 316.5],
    ['a number in powers of ten', '<c r="A1" t="n"><v>3.16E6</v></c>', 'number', 3160000],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'boolean', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'boolean', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', 'error', '#N/A'],
    ['a date written out', '<c r="A1" t="d"><v>2024-05-01T12:00:00</v></c>', 'number', 45413.5],
  ])('%s', (_, xml, kind, value) => {
    const cell = readOne(xml, { strings: '<si><t>甲</t></si>' });
    expect(cell).toMatchObject({ kind, value, formula: false, format: 'General' });
  });

  it('tells formulas and keeps their cached values', () => {
    expect(readOne('<c r="A1"><f>1+2</f><v>3</v></c>')).toMatchObject({ value: 3, formula: true });
    const text = readOne('<c r="A1" t="str"><f>A2&amp;"万元"</f><v>86万元</v></c>');
    expect(text).toMatchObject({ kind: 'text', value: '86万元', formula: true });
    expect(readOne('<c r="A1"><f t="shared" si="0"/><v>7</v></c>')).toMatchObject({
      value: 7,
      formula: true,
    });
    const error = readOne('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(error).toMatchObject({ kind: 'error', text: '#DIV/0!', formula: true });
  });

  it('keeps a formula whose value was never computed, since an edit would destroy it', () => {
    expect(readOne('<c r="A1"><f>SUM(B1:B9)</f></c>')).toEqual({
      kind: 'text',
      value: '',
      text: '',
      format: 'General',
      formula: true,
    });
  });

  it.each([
    ['only a format', '<c r="A1" s="0"/>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty shared text', '<c r="A1" t="s"><v>0</v></c>'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>'],
  ])('leaves out a cell with %s', (_, xml) => {
    const grid = firstGrid(sheetFile(`<row r="1">${xml}</row>`, { strings: '<si><t/></si>' }));
    expect(grid.rows.size).toBe(0);
  });
});

describe('texts', () => {
  const inline = (is: string) => readOne(`<c r="A1" t="inlineStr"><is>${is}</is></c>`)?.value;

  it.each([
    ['joins runs', '<r><rPr><b/></rPr><t>产出</t></r><r><t>指标</t></r>', '产出指标'],
    [
      'leaves phonetic runs out',
      '<t>物业</t><rPh sb="0" eb="2"><t>wù yè</t></rPh><phoneticPr fontId="1"/>',
      '物业',
    ],
    ['keeps line breaks', '<t>产出\n指标</t>', '产出\n指标'],
    ['reads escaped characters', '<t>甲_x000D_\n乙 _x005F_x000D_</t>', '甲\r\n乙 _x000D_'],
    ['reads references', '<t>&lt;&amp;&gt;&quot;&apos;&#39033;&#x76EE;</t>', '<&>"\'项目'],
    ['reads CDATA', '<t>a<![CDATA[<b>&amp;]]>c</t>', 'a<b>&amp;c'],
    ['overlooks comments', '<t>甲<!-- 乙 -->丙</t>', '甲丙'],
    ['keeps blanks that it is told to keep', '<t xml:space="preserve"> 其中 </t>', ' 其中 '],
    ['drops the blanks that Excel drops', '<t>\n  其中\n  </t>', '其中'],
    ['keeps full-width blanks', '<t>　产　出</t>', '　产　出'],
    ['takes out NUL', '<t>甲_x0000_乙</t>', '甲乙'],
  ])('%s', (_, xml, text) => {
    expect(inline(xml)).toBe(text);
  });

  it('gives equal shared texts the same cell', () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c>';
    const grid = firstGrid(
      sheetFile(`<row r="1">${cells}</row>`, { strings: '<si><t>甲</t></si>' }),
    );
    expect(cellAt(grid, 0, 0)).toBe(cellAt(grid, 0, 1));
  });
});

describe('number formats', () => {
  const codes = ['0%', '0"万元"', 'yyyy"年"m"月"d"日"', '0.00_);[Red](0.00)'];
  const shown = (value: number, style: number) =>
    readOne(`<c r="A1" s="${style}"><v>${value}</v></c>`, { styles: stylesOf(codes) });

  it('shows a number as its format says, and keeps what is stored', () => {
    expect(shown(0.5, 1)).toMatchObject({ value: 0.5, text: '50%', format: '0%' });
    expect(shown(316, 2)).toMatchObject({ value: 316, text: '316万元', format: '0"万元"' });
    expect(shown(45413, 3)).toMatchObject({ value: 45413, text: '2024年5月1日' });
    expect(shown(-86, 4)?.text).toBe('(86.00)');
    expect(shown(5, 99)?.format).toBe('General');
  });

  it.each([
    [9, 0.5, '50%'],
    [14, 45413, '2024/5/1'],
    [31, 45413, '2024年5月1日'],
    [57, 45413, '2024年5月'],
    [58, 45413, '5月1日'],
    [22, 45413.5, '2024/5/1 12:00'],
    [4, 3160000, '3,160,000.00'],
  ])('knows built-in format %i', (id, value, text) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    expect(readOne(`<c r="A1" s="1"><v>${value}</v></c>`, { styles })?.text).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    const more = { styles: stylesOf(['yyyy/m/d']), date1904: true };
    expect(readOne('<c r="A1" s="1"><v>43951</v></c>', more)?.text).toBe('2024/5/1');
    expect(readOne('<c r="A1" s="1" t="d"><v>2024-05-01</v></c>', more)).toMatchObject({
      value: 43951,
      text: '2024/5/1',
    });
  });
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
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="6" max="16384" hidden="true"/></cols>' +
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
