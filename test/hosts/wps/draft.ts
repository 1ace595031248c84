import type { SheetDraft } from '../../../src/model/sheet-draft';

/** A small form with all that a draft can have. */
export const DRAFT: SheetDraft = {
  name: '目标表',
  cells: [
    {
      row: 0,
      col: 0,
      text: '项目支出绩效目标表',
      style: { role: 'title', text: false, align: 'center' },
    },
    { row: 1, col: 0, text: '指标值', style: { role: 'label', text: false, align: 'center' } },
    { row: 1, col: 1, text: '=0次', style: { role: 'input', text: true, align: 'left' } },
    { row: 1, col: 2, text: '', style: { role: 'input', text: false, align: 'left' } },
    { row: 2, col: 0, text: '95', style: { role: 'note', text: false, align: 'left' } },
  ],
  merges: [{ top: 0, bottom: 0, left: 0, right: 2 }],
  widths: [10, 20, 8],
  heights: new Map([
    [0, 30],
    [1, 500],
  ]),
  lists: [
    { area: { top: 1, bottom: 1, left: 2, right: 2 }, choices: ['是', '否'], hint: '请选择' },
    {
      area: { top: 2, bottom: 2, left: 1, right: 1 },
      choices: ['很长'.repeat(200)],
      hint: '请照指标库填写',
    },
  ],
  print: { landscape: true, titleRows: 1 },
};
