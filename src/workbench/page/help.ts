import { tell } from './dialog';

const KEYS: readonly (readonly [key: string, what: string])[] = [
  ['F8 / Shift+F8', '下一处、上一处问题'],
  ['F9 / Shift+F9', '下一处、上一处待填'],
  ['F6', '在表格与检查窗格之间切换'],
  ['F2 或直接输入', '修改单元格；Alt+回车换行'],
  ['Ctrl+Z / Ctrl+Y', '撤销、重做（修复也算一步）'],
  ['Ctrl+F', '在全部工作表中查找'],
  ['Ctrl+S / Ctrl+O', '保存、打开'],
];

const FACTS = [
  '保存时只写回改过的单元格，其余内容原样不动；图片、图表、打印设置等这里看不到的也都保留。',
  '“=0次”“=86万元”按文字保存。这里不能新写公式，也不改格式、行列和工作表，这些请在 Excel 或 WPS 里做。',
  '文件只在这台电脑里处理，不联网也能用。',
];

/** What the page can do and what it leaves to Excel and WPS. */
export function showHelp(): void {
  const body = document.createElement('div');
  const table = document.createElement('table');
  for (const [key, what] of KEYS) {
    const row = table.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = key;
    row.append(head);
    row.insertCell().textContent = what;
  }
  body.append(table);
  for (const fact of FACTS) {
    const line = document.createElement('p');
    line.textContent = fact;
    body.append(line);
  }
  void tell('怎么用', body);
}
