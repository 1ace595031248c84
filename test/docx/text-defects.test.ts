import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';

/** A published kind of text with its kinds of defects, in other words: text half, then one form flattened to a cell a line. */
const LINES = `
临港新区政务中心

2026年部门预算绩效文本

临港新区政务中心编制

2026年部门整体绩效目标

一、总体绩效目标

抓好单位综合协调工作，对公文的收发工作，文书的保管，组织的健全、职工薪酬的核定，其他科室后勤等工作。保证新区审批大厅正常工作与运转。在法定时限内，依法、依规进开展证照核发工作。做好证照核发配套相关测评工作。保证评审过程中咨询专家到场，采购项目采购文件专家论证和开标评标顺利完成。

组织实施新区政务中心各项党建事务和人员管理功能。在法定时限内，依法、依规进开展证照核发工作。做好证照核发配套相关测评工作。

二、分项绩效目标

（一）证照核发综合业务与日常工作

绩效目标：在法定时限内，依法、依规进开展证照核发工作。做好证照核发配套相关测评工作。

绩效指标： 按时办结核发事项比例100%、办事项目企业满意率95%、评估单位满意率95%。

     （二）招标采购会议专家评审
绩效目标：保证评审过程中咨询专家到场，采购项目采购文件专家论证和开标评标顺利完成。

绩效指标：招标采购及时完成率100%，评标专家满意率达到95%。

信用信息平台建设

绩效目标：保证2026年信用信息平台建设工作顺利进行。

绩效指标：信用信息平台建设完成率高于95%，来访企业或个人满意率达到95%。

（四）政务服务大厅各项工作

绩效目标：保证2026年政务服务大厅各项工作顺利进行。

绩效指标：保证2026年政务服务大厅办公场地正常运转，来访企业或个人满意率达到95%。
三、工作保障措施

（一）加强支出管理。通过编实预算、6月底前细化代编预算等多种措施，确保支出进度达标。
（二）加强内部监督。加强内部监督制度建设，对重大支出决策、对外投资、资产处置事项进行督导。
（三）加强培训调研。加强调研，提出提高资金使用效益的意见意见；加大宣传力度，促进预算绩效管理水平提升。 
保洁费及电梯维保费绩效目标表

\t项目

编码
\t————
\t项目名称
\t场地租金及保洁、电梯维保费

\t预算规模及资金用途
\t预算数
\t240万元
\t其中：财政资金
\t240万元
\t其他资金
\t0

\t
\t用于支付2026年政务中心场地租金、保洁费及电梯维保费。

\t资金支出计划（%）
\t3月底
\t6月底
\t10月底
\t12月底

\t
\t0
\t50%
\t75%
\t100%

\t绩效

目标
\t目标1
\t保证2026年政务中心工作顺利进行，办公场地正常运转。

\t
\t目标2
\t按时支付2026年政务中心场地租金、保洁费及电梯维保费。

\t一级

指标
\t二级指标
\t三级指标
\t绩效指标描述
\t指标值
\t指标值确定依据

\t
\t
\t
\t
\t
\t

\t产出

指标
\t数量指标
\t保洁服务指标
\t全年未正常提供保洁服务天数
\t=0次
\t合同约定

\t
\t成本指标
\t成本投入
\t年保洁及电梯维保费
\t=70万元
\t合同约定

\t效果

指标
\t社会效益指标
\t全年大厅停摆次数
\t因场地原因大厅停止对外服务的次数
\t=0次
\t往年工作经验

\t满意度指标
\t服务对象满意度指标
\t工作人员对办公环境满意率
\t调查工作人员满意数量比全体工作人员数量
\t≥90%
\t往年工作经验

`;

const { tables, problems, unjudged } = check(readTextFile(Buffer.from(LINES))!);
const rows = LINES.split('\n');
const lineOf = (words: string, from = 0): string =>
  `L${String(rows.findIndex((row, at) => at >= from && row.includes(words)) + 1)}`;
const told = new Set(problems.map(({ rule, place }) => `${rule} ${place.named!.cell}`));

test('the form is read whole', () => {
  expect(tables).toHaveLength(1);
  expect(tables[0]!.indicators).toHaveLength(4);
  expect(tables[0]!.funds[0]!.money!.fen).toBe(BigInt(24000000 * 10));
});

const parts = rows.findIndex((row) => row.startsWith('二、'));

test.each([
  ['section-number-gap', lineOf('信用信息平台建设')],
  ['subgoal-indicator-no-value', lineOf('办公场地正常运转，来访')],
  ['text-typo', lineOf('抓好单位')],
  ['text-typo', lineOf('组织实施')],
  ['text-typo', lineOf('进开展', parts)],
  ['text-repeated-word', lineOf('意见意见')],
  ['text-duplicate-sentence', lineOf('组织实施')],
  ['text-duplicate-sentence', lineOf('进开展', parts)],
  ['text-duplicate-sentence', lineOf('咨询专家到场', parts)],
  ['value-operator-missing', lineOf('按时办结核发事项')],
  ['value-operator-missing', lineOf('招标采购及时')],
  ['value-style-mixed', lineOf('按时办结核发事项')],
  ['goal-vague', lineOf('信用信息平台建设工作')],
  ['goal-vague', lineOf('各项工作顺利进行')],
  ['ratio-definition', lineOf('建设完成率')],
  ['indicator-duplicate', lineOf('办公场地正常运转，来访')],
  ['satisfaction-object', lineOf('评估单位满意率')],
  ['satisfaction-object', lineOf('评标专家满意率')],
  ['subgoal-title-mismatch', lineOf('（一）证照核发综合')],
  ['overall-not-decomposed', lineOf('抓好单位')],
  ['subgoal-not-in-overall', lineOf('信用信息平台建设')],
  ['subgoal-without-project', lineOf('招标采购会议')],
  ['cover-incomplete', lineOf('绩效文本')],
  ['section-missing', lineOf('电梯维保费绩效目标表')],
  ['term-inconsistent', lineOf('抓好单位')],
  ['text-grammar', lineOf('组织实施')],
  ['text-word-reused', lineOf('采购项目采购')],
  ['text-word-reused', lineOf('加强内部监督')],
  ['boilerplate', lineOf('代编预算')],
  ['boilerplate', lineOf('对外投资')],
  ['text-whitespace', lineOf('按时办结核发事项')],
  ['text-whitespace', lineOf('（二）招标采购')],
  ['text-whitespace', lineOf('意见意见')],
  ['text-punctuation', lineOf('按时办结核发事项')],
  ['title-project-mismatch', lineOf('电梯维保费绩效目标表')],
  ['cost-below-budget', lineOf('=70万元')],
  ['value-unit-mismatch', lineOf('=0次')],
  ['cost-operator', lineOf('=70万元')],
  ['dept-project-value-conflict', lineOf('≥90%')],
  ['project-code-placeholder', lineOf('————')],
])('%s is told at %s', (rule, line) => expect(told).toContain(`${rule} ${line}`));

test('amounts that the text does not state are unjudged, and no error', () => {
  expect(unjudged.map(({ rule }) => rule)).toContain('dept-sum-mismatch');
});

test.each([
  'budget-sum-mismatch',
  'plan-decreasing',
  'plan-not-100',
  'year-inconsistent',
  'level-name-nonstandard',
  'benefit-missing',
  'level1-missing',
  'operator-direction',
  'indicator-row-empty',
  'header-field-empty',
  'weight-sum',
])('what only looks like it: %s', (rule) =>
  expect(problems.filter((one) => one.rule === rule)).toEqual([]),
);
