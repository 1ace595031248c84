import { check } from '../../../src/lint/check';
import type { Problem } from '../../../src/model/problem';
import { readTextFile } from '../../../src/docx/read-text';

/** A text in which nothing is wrong; each case plants one thing in it. */
const GOOD = [
  '青石县水务局',
  '2026年部门预算绩效文本',
  '青石县水务局编制',
  '青石县财政局审核',
  '一、总体绩效目标',
  '2026年部门预算总额900万元，其中基本支出300万元，项目支出600万元。',
  '围绕水库加固、河道清淤和用水计量三项工作，加固水库4座，清淤河道18公里，安装水表2600块。',
  '二、分项绩效目标',
  '（一）水库加固',
  '绩效目标：加固小型水库4座，汛期前完成蓄水验收。',
  '绩效指标：加固水库数量≥4座，加固验收合格率=100%。',
  '（二）河道清淤',
  '绩效目标：清淤河道18公里，沿线积水点减少6处。',
  '绩效指标：清淤河道长度≥18公里，沿岸居民满意度≥90%。',
  '（三）用水计量',
  '绩效目标：为农户安装水表2600块，抄表到户。',
  '绩效指标：安装水表数量≥2600块，农户投诉次数≤12次。',
  '三、工作保障措施',
  '落实下列两项措施：',
  '1)每月核对工程进度，按进度拨付资金。',
  '2)竣工后由监理单位和村民代表共同验收。',
];

function problems(lines: readonly string[]): readonly Problem[] {
  return check(readTextFile(Buffer.from(`${lines.join('\n')}\n`))!).problems;
}

/** The rules that are told at the line once `from` reads `to`. */
function told(from: string, to: string): string[] {
  const at = GOOD.findIndex((line) => line.includes(from));
  const lines = GOOD.join('\n').replace(from, to).split('\n');
  return problems(lines)
    .filter(({ place }) => place.row >= at && place.row <= at + 1)
    .map(({ rule }) => rule);
}

test('nothing but advice is told of the text itself', () => {
  expect(problems(GOOD).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['a floor without its sign', '加固水库数量≥4座', '加固水库数量4座', 'value-operator-missing'],
  ['a count in percent', '安装水表数量≥2600块', '安装水表数量≥2600%', 'value-unit-mismatch'],
  ['a ceiling on what should be high', '合格率=100%', '合格率≤98%', 'operator-direction'],
  ['words beside signs', '加固验收合格率=100%', '加固验收合格率达到100%', 'value-style-mixed'],
  ['those who are paid', '沿岸居民满意度', '监理单位满意度', 'satisfaction-object'],
  ['a rate of work as such', '农户投诉次数≤12次', '用水管理体系建设完成率≥95%', 'ratio-definition'],
  [
    'an indicator that came before',
    '农户投诉次数≤12次',
    '沿岸居民满意度≥90%',
    'indicator-duplicate',
  ],
  ['a slogan', '加固小型水库4座，汛期前完成蓄水验收', '保证水库工作顺利进行', 'goal-vague'],
  ['a whole that is not its parts', '总额900万元', '总额990万元', 'dept-sum-mismatch'],
  ['a count before a list', '三项工作', '四项工作', 'count-word-mismatch'],
  ['a count above numbered lines', '两项措施', '三项措施', 'count-word-mismatch'],
  ['a number left out of a list', '2)竣工', '3)竣工', 'section-number-gap'],
  ['the last heading without its number', '三、工作保障', '工作保障', 'section-number-gap'],
  ['the last sub-goal without its number', '（三）用水计量', '用水计量', 'section-number-gap'],
  [
    'a deadline of another year',
    '农户投诉次数≤12次',
    '装表完成时间2025年9月底前',
    'year-inconsistent',
  ],
  [
    'a sentence that ends like the one before',
    '核对工程进度，按进度拨付资金。',
    '核对工程进度，每月按实际完成的进度拨付资金。每月按实际完成的进度拨付资金。',
    'text-duplicate-sentence',
  ],
  ['a paragraph without its end', '抄表到户。', '抄表到户', 'text-punctuation'],
  ['a character for another', '按进度拨付', '单独设帐，按进度拨付', 'text-typo'],
  [
    'a second goal',
    '绩效指标：清淤',
    '绩效目标：疏通排水口30处。\n绩效指标：清淤',
    'subgoal-incomplete',
  ],
  [
    'a title that its goal does not keep',
    '（二）河道清淤',
    '（二）普法宣传',
    'subgoal-title-mismatch',
  ],
  [
    'a matter without a sub-goal',
    '安装水表2600块。',
    '安装水表2600块，建成城乡供水智慧调度展示大厅。',
    'overall-not-decomposed',
  ],
])('%s', (_, from, to, rule) => expect(told(from, to)).toContain(rule));

test.each([
  ['a rise says its sign', '沿岸居民满意度≥90%', '沿岸居民满意度较上年提升2个百分点'],
  ['words throughout', '加固验收合格率=100%', '加固验收合格率=100%，蓄水达标率=100%'],
  ['a count of places after two of them', '沿线积水点', '北部、南部十个村的积水点'],
  ['some of a list', '水库加固、河道清淤和用水计量三项工作', '水库加固、河道清淤等三项工作'],
  ['tents are no accounts', '每月核对', '备足防汛帐篷，每月核对'],
  [
    'some of the whole',
    '其中基本支出300万元，项目支出600万元',
    '其中水库加固210万元，河道清淤90万元',
  ],
])('silent: %s', (_, from, to) => {
  const lines = GOOD.join('\n').replace(from, to).split('\n');
  expect(problems(lines).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('indicators inside sentences are told without fixes, which would replace the paragraph', () => {
  const lines = GOOD.join('\n').replace('加固水库数量≥4座', '加固水库数量4座').split('\n');
  const found = problems(lines).find(({ rule }) => rule === 'value-operator-missing')!;
  expect(found.fixes).toEqual([]);
  expect(found.table).toBeNull();
});
