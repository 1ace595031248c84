import { check } from '../../src/lint/check';
import { jsonReport } from '../../src/report/json';
import { readTextFile } from '../../src/docx/read-text';
import type { Book } from '../../src/model/grid';
import { TEXT_SHEET } from '../../src/model/text-layout';
import { CHINESE_LISTS, docxFile, listed, p, run, tbl } from '../support/docx-file';

function textsOf(book: Book | null): string[] {
  const grid = book!.grids.find(({ sheet }) => sheet === TEXT_SHEET)!;
  const last = Math.max(-1, ...grid.rows.keys());
  return Array.from({ length: last + 1 }, (_, row) => grid.rows.get(row)?.[0]?.text ?? '');
}

const read = (body: string, parts = {}): Book | null => readTextFile(docxFile(body, parts));

describe('text with all changes accepted', () => {
  test.each([
    ['plain', p('绩效文本'), '绩效文本'],
    [
      'deleted',
      `<w:p>${run('保留')}<w:del w:id="1">${'<w:r><w:delText>删去</w:delText></w:r>'}</w:del></w:p>`,
      '保留',
    ],
    ['inserted', `<w:p>${run('原有')}<w:ins w:id="1">${run('新增')}</w:ins></w:p>`, '原有新增'],
    [
      'moved',
      `<w:p><w:moveFrom w:id="1">${run('旧处')}</w:moveFrom><w:moveTo w:id="2">${run('新处')}</w:moveTo></w:p>`,
      '新处',
    ],
    ['hidden', `<w:p>${run('看得见')}${run('隐藏', '<w:vanish/>')}</w:p>`, '看得见'],
    ['not hidden', `<w:p>${run('看得见', '<w:vanish w:val="0"/>')}</w:p>`, '看得见'],
    [
      'symbol',
      `<w:p>${run('满意度')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('95%')}</w:p>`,
      '满意度≥95%',
    ],
    [
      'formula',
      `<w:p>${run('面积')}<m:oMath><m:r><m:t>≥100</m:t></m:r></m:oMath></w:p>`,
      '面积≥100',
    ],
    [
      'field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('第3页')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '第3页',
    ],
    [
      'control',
      `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run('填写内容')}</w:sdtContent></w:sdt></w:p>`,
      '填写内容',
    ],
    [
      'placeholder',
      `<w:p>${run('单位：')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击输入')}</w:sdtContent></w:sdt></w:p>`,
      '单位：',
    ],
    ['link', `<w:p><w:hyperlink>${run('链接文字')}</w:hyperlink></w:p>`, '链接文字'],
    [
      'ruby',
      `<w:p><w:r><w:ruby><w:rt>${run('pin')}</w:rt><w:rubyBase>${run('拼')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '拼',
    ],
    ['soft break', '<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>', '上\n下'],
  ])('%s', (_, body, text) => expect(textsOf(read(body))).toEqual([text]));

  test('a paragraph whose end was deleted goes on in the next one', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('前半')}</w:p>`;
    expect(textsOf(read(first + p('后半')))).toEqual(['', '前半后半']);
  });

  test('a text box is read once, at its anchor', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('正文')}</w:p>`;
    const book = read(body)!;
    expect(book.grids[0]!.rows.get(0)!.map((cell) => cell?.text)).toEqual(['正文', '框内']);
  });
});

test('automatic numbers are computed and kept apart from the text', () => {
  const body =
    listed('总体') +
    listed('分项') +
    listed('甲', 1, 1) +
    listed('乙', 1, 1) +
    listed('保障') +
    listed('丙', 1, 1);
  const book = read(body, { numbering: CHINESE_LISTS })!;
  expect([...book.text!.numbers.values()]).toEqual([
    '一、',
    '二、',
    '（一）',
    '（二）',
    '三、',
    '（一）',
  ]);
  expect(textsOf(book)[0]).toBe('总体');
});

test('a table is a grid with its merges, nested ones apart', () => {
  const drawn = tbl('甲 | < | 乙\n丙 | 丁 | 戊\n^ | 己 | 庚');
  const inner = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
  const body =
    p('前') + drawn + p('中') + `<w:tbl><w:tr><w:tc>${p('外')}${inner}${p()}</w:tc></w:tr></w:tbl>`;
  const book = read(body)!;
  expect(book.grids.map(({ sheet }) => sheet)).toEqual(['正文', '表1', '表2', '表2.A1.1']);
  expect(book.grids[1]!.merges).toEqual(
    expect.arrayContaining([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]),
  );
  expect(book.grids[1]!.rows.get(2)!.map((cell) => cell?.text ?? '')).toEqual([, '己', '庚']);
});

test('a form is read from a document, its caption as title', () => {
  const form = tbl(
    '项目名称 | 物业费 | 预算数 | 86万元\n绩效目标 | 目标1 | 保障12000平方米大厅全年物业，故障24小时内修复。 | <\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 物业服务天数 | =12次',
  );
  const book = read(p('1.2024年物业费绩效目标表') + form)!;
  const outcome = check(book);
  expect(outcome.tables).toHaveLength(1);
  expect(outcome.tables[0]!.title!.text).toBe('1.2024年物业费绩效目标表');
  const problem = outcome.problems.find(({ rule }) => rule === 'value-unit-mismatch')!;
  expect(problem.place.named).toEqual({
    cell: 'D4',
    path: '第1张表（1.2024年物业费绩效目标表）',
    quote: '=12次',
  });
});

test('what is no document is left to the reader of workbooks', () => {
  expect(readTextFile(new Uint8Array([1, 2, 3]))).toBeNull();
  expect(readTextFile(new TextEncoder().encode('名称,数量,金额\n指标,1,2'))).toBeNull();
});

test('a cut-off document is damaged, one with DOCTYPE is refused', () => {
  expect(() => read('<w:p><w:r>')).toThrow(/损坏/);
});

test('a text is reported with headings, words and proved fixes', () => {
  const body =
    p('2024年部门预算绩效文本') +
    p('一、总体绩效目标') +
    p('提出提高资金使用效益的意见意见，保证审批大厅全年正常运转。') +
    p('二、分项绩效目标') +
    p('三、工作保障措施') +
    p('（一）完善制度建设。');
  const report = JSON.parse(
    jsonReport([{ path: '文本.docx', error: null, outcome: check(read(body)!) }]),
  ) as { files: { problems: unknown[] }[] };
  expect(report.files[0]!.problems).toContainEqual(
    expect.objectContaining({
      rule: 'text-repeated-word',
      sheet: '正文',
      cell: 'P3',
      path: '一、总体绩效目标',
      quote: '提出提高资金使用效益的意见意见，保证审批大厅全年正常运转。',
      fixes: [expect.objectContaining({ title: '删去一个“意见”' })],
    }),
  );
});
