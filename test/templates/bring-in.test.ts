import { propertyFeeDocument } from '../../scripts/property-fee-document';
import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import type { Book } from '../../src/model/grid';
import { bringIn, type TextToBring } from '../../src/templates/bring-in';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';
import { CHINESE_LISTS, docxFile, listed, p, tbl } from '../support/docx-file';

const brought = (book: Book): TextToBring => bringIn(book, check(book, { rules: [] }).tables);

test('the sample’s text comes in with the same figures, and the workbook says the same of them', () => {
  const book = readTextFile(propertyFeeDocument())!;
  const { forms, text } = brought(book);
  expect(forms).toMatchObject([
    { project: '房屋租赁及物业、中央空调使用费', budget: '316万元', indicators: 8, kept: [] },
  ]);
  const made = readBook(createWorkbook([text!, ...forms.map(({ draft }) => draft)]));
  const gap = (of: Book) =>
    check(of)
      .problems.filter(({ rule }) => ['cost-below-budget', 'section-number-gap'].includes(rule))
      .map(({ rule }) => rule)
      .sort();
  expect(gap(made)).toEqual(['cost-below-budget', 'section-number-gap']);
  expect(gap(made)).toEqual(gap(book));
  const [message] = check(made).problems.filter(({ rule }) => rule === 'cost-below-budget');
  expect(message!.message).toContain('成本指标合计86万元，预算数316万元，差额230万元');
});

test('automatic numbers are written out, and a table that is no form is kept as lines', () => {
  const file = docxFile(
    listed('总体绩效目标', 1, 0) + p('全年完成审批。') + tbl('科室 | 人数\n办公室 | 12人'),
    { numbering: `${CHINESE_LISTS}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` },
  );
  const { forms, text } = brought(readTextFile(file)!);
  expect(forms).toEqual([]);
  expect(text!.cells.map((cell) => cell.text)).toEqual([
    '一、总体绩效目标',
    '全年完成审批。',
    '科室　人数',
    '办公室　12人',
  ]);
});

test('nothing comes of an empty document', () => {
  expect(brought(readTextFile(docxFile(p()))!)).toEqual({ forms: [], text: null });
});
