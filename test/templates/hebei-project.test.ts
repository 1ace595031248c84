import { findKind } from '../../src/library/list';
import { a1, areaA1 } from '../../src/model/place';
import type { SheetDraft } from '../../src/model/sheet-draft';
import { draftTemplate } from '../../src/templates/draft-template';

function textAt(draft: SheetDraft, address: string): string | undefined {
  return draft.cells.find((cell) => a1(cell) === address)?.text;
}

test('the head stands where the form has it', () => {
  const draft = draftTemplate('hebei-project', { project: '物业费', budget: '86万元', year: 2024 });
  expect(textAt(draft, 'A1')).toBe('2024年物业费绩效目标表');
  expect([
    textAt(draft, 'A2'),
    textAt(draft, 'B2'),
    textAt(draft, 'D2'),
    textAt(draft, 'E2'),
  ]).toEqual(['项目编码', '', '项目名称', '物业费']);
  expect(['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3'].map((at) => textAt(draft, at))).toEqual([
    '预算规模及资金用途',
    '预算数',
    '86万元',
    '其中：财政资金',
    '',
    '其他资金',
    '',
  ]);
  expect(['A5', 'B5', 'D5', 'E5', 'F5'].map((at) => textAt(draft, at))).toEqual([
    '资金支出计划（%）',
    '3月底',
    '6月底',
    '10月底',
    '12月底',
  ]);
  expect(['A7', 'B7', 'B8'].map((at) => textAt(draft, at))).toEqual(['绩效目标', '目标1', '目标2']);
  expect(['A9', 'B9', 'C9', 'D9', 'F9', 'G9'].map((at) => textAt(draft, at))).toEqual([
    '一级指标',
    '二级指标',
    '三级指标',
    '绩效指标描述',
    '指标值',
    '指标值确定依据',
  ]);
});

test('the merges of the form', () => {
  const merges = draftTemplate('hebei-project').merges.map(areaA1);
  expect(merges).toEqual(
    expect.arrayContaining([
      'A1:G1',
      'B2:C2',
      'E2:G2',
      'A3:A4',
      'B4:G4',
      'A5:A6',
      'B5:C5',
      'F5:G5',
      'B6:C6',
      'F6:G6',
      'A7:A8',
      'C7:G7',
      'C8:G8',
      'D9:E9',
      'A10:A14',
      'B10:B11',
      'A15:A18',
    ]),
  );
});

test('a blank form names what is to be filled in and nothing else', () => {
  const draft = draftTemplate('hebei-project');
  expect(textAt(draft, 'A1')).toBe('【项目名称】绩效目标表');
  const filled = draft.cells.filter((cell) => cell.style.role === 'input' && cell.text !== '');
  expect(filled).toEqual([]);
});

test('levels, signs and kinds of basis are offered for every indicator row', () => {
  const lists = draftTemplate('hebei-project').lists.map(
    ({ area, choices }) => [areaA1(area), choices[0]] as const,
  );
  expect(lists).toEqual([
    ['A10:A19', '产出指标'],
    ['B10:B19', '数量指标'],
    ['F10:F19', '≥'],
    ['G10:G19', '《【 】合同》（【 】年）第【 】条'],
  ]);
});

test('a kind of expenditure fills in its usual indicators, levels merged over them', () => {
  const draft = draftTemplate('hebei-project', { kind: findKind('物业管理') });
  expect(['A10', 'B10', 'C10', 'D10', 'F10', 'G10'].map((at) => textAt(draft, at))).toEqual([
    '产出指标',
    '数量指标',
    '物业服务面积',
    '合同约定由物业公司保洁、安保、维修的建筑面积',
    '≥【 】平方米',
    '《物业服务合同》（【 】年）附件面积清单',
  ]);
  const names = draft.cells
    .filter((cell) => cell.col === 2 && cell.row > 8)
    .map((cell) => cell.text);
  expect(names).toContain('干部职工满意度');
  expect(draft.merges.map(areaA1)).toEqual(expect.arrayContaining(['A10:A17', 'B10:B11']));
});

test('unknown templates and kinds are refused with a sentence', () => {
  expect(() => draftTemplate('henan')).toThrow('没有名为“henan”的标准模板');
  expect(() => findKind('基建')).toThrow('可选：物业管理、');
});
