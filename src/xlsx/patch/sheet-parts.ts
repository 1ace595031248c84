/** The parts of a sheet that name no row. */
const STAYS = new Set([
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetCalcPr',
  'sheetProtection',
  'phoneticPr',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'colBreaks',
  'customProperties',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'tableParts',
]);

/** What names rows in ways that are not followed here, as the sentence calls it. */
const REFUSED: Readonly<Record<string, string>> = {
  scenarios: '方案',
  dataConsolidate: '合并计算',
  customSheetViews: '自定义视图',
  cellWatches: '监视窗口',
  smartTags: '智能标记',
  oleObjects: '嵌入对象',
  controls: '控件',
  webPublishItems: '网页发布设置',
  AlternateContent: '控件或嵌入对象',
};

/** Whether an element of a sheet stays as it is when rows move. */
export function namesNoRow(element: string): boolean {
  return STAYS.has(element);
}

/** What a sheet holds there, in the words of a refusal. */
export function notFollowed(element: string): string {
  return REFUSED[element] ?? `不认识的内容（${element}）`;
}
