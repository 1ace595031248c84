import { cellAt } from '../../src/model/grid';
import type { Cell, Grid } from '../../src/model/grid';
import { readBook } from '../../src/xlsx/read/read';
import { sheetFile, stylesOf } from '../support/xlsx-file';

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
