/** What a column of a published library tells of an indicator. */
export type LibraryColumn =
  | 'kind'
  | 'level1'
  | 'level2'
  | 'name'
  | 'description'
  | 'sign'
  | 'target'
  | 'unit'
  | 'basis'
  | 'why';

/** Words of headings, the most particular first: the first column that a heading fits is what it means. */
const WORDS: readonly (readonly [LibraryColumn, readonly string[]])[] = [
  ['level1', ['一级指标', '一级']],
  ['level2', ['二级指标', '二级']],
  ['name', ['三级指标', '指标名称', '三级', '指标内容', '绩效指标']],
  ['basis', ['依据', '来源', '标准类型']],
  [
    'sign',
    ['计算符号', '运算符号', '指标符号', '指标性质', '指标方向', '指标属性', '符号', '方向'],
  ],
  ['unit', ['计量单位', '度量单位', '指标单位', '单位']],
  ['target', ['指标值', '目标值', '参考值', '标准值', '参考标准', '评价标准', '指标标准']],
  [
    'description',
    ['指标解释', '指标说明', '指标描述', '计算方法', '计算公式', '口径', '解释', '说明', '内涵'],
  ],
  ['why', ['适用范围', '使用说明', '备注']],
  [
    'kind',
    [
      '支出类别',
      '项目类别',
      '支出方向',
      '项目类型',
      '行业',
      '领域',
      '类别',
      '分类',
      '类型',
      '功能',
    ],
  ],
];

/** What the columns of a row of headings mean; null for a row that is none: it has to name 三级指标 and a level above. */
export function readColumns(texts: readonly string[]): ReadonlyMap<number, LibraryColumn> | null {
  const columns = new Map<number, LibraryColumn>();
  const taken = new Set<LibraryColumn>();
  texts.forEach((text, col) => {
    const meaning = meaningOf(text.replace(/\s/g, ''));
    // A library may part 行业 from 类别; of everything else the first column counts.
    if (!meaning || (taken.has(meaning) && meaning !== 'kind')) return;
    taken.add(meaning);
    columns.set(col, meaning);
  });
  const isHead = taken.has('name') && (taken.has('level1') || taken.has('level2'));
  return isHead ? columns : null;
}

/** Headings are short; a sentence that holds the words is none. */
function meaningOf(text: string): LibraryColumn | undefined {
  if (text === '' || text.length > 16) return undefined;
  return WORDS.find(([, words]) => words.some((word) => text.indexOf(word) >= 0))?.[0];
}
