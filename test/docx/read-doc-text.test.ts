import { readDocText } from '../../src/docx/doc/read-doc-text';
import type { Book } from '../../src/model/grid';

const rowsOf = ({ grids }: Book, sheet: string): string[][] =>
  [...grids.find((one) => one.sheet === sheet)!.rows.values()].map((row) =>
    Array.from(row, (cell) => cell?.text ?? ''),
  );

test('lines are paragraphs, and rows end with a tab; a label over two lines is one cell', () => {
  const book = readDocText(
    '一、总体绩效目标\n物业费绩效目标表\n项目\n编码\t001\t项目名称\t物业费\t\n\t目标1\t保障运转。\t\n\n三、工作保障措施\n',
  );
  expect(rowsOf(book, '正文')).toEqual([
    ['一、总体绩效目标'],
    ['物业费绩效目标表'],
    ['三、工作保障措施'],
  ]);
  expect(rowsOf(book, '表1')).toEqual([
    ['项目\n编码', '001', '项目名称', '物业费'],
    ['', '目标1', '保障运转。'],
  ]);
  expect(book.text!.tables).toEqual([{ sheet: '表1', after: 1 }]);
  expect(book.text!.numbersKnown).toBe(false);
});

test('two rows whose end was lost are parted again', () => {
  const book = readDocText('预算数\t6万元\t其他资金\t0  \t\t\t用于支付全年的物业服务费。\t\n');
  expect(rowsOf(book, '表1')).toEqual([
    ['预算数', '6万元', '其他资金', '0  '],
    ['', '用于支付全年的物业服务费。'],
  ]);
});

test('a row of blank cells at the end of a form stays one row', () => {
  const book = readDocText('满意度指标\t服务对象满意度\t\t\t\t\n');
  expect(rowsOf(book, '表1')).toEqual([['满意度指标', '服务对象满意度']]);
});
