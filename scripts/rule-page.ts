import { check } from '../src/lint/check';
import type { Rule } from '../src/rules/rule';
import type { Grid } from '../src/model/grid';
import { a1 } from '../src/model/place';
import type { Fix } from '../src/model/edit';
import type { Problem } from '../src/model/problem';
import { SEVERITY_NAMES } from '../src/report/severity-names';
import { sketch } from '../test/support/sketch';
import { escaped, exampleTable } from './example-table';

/** The page of one rule, made of nothing but the rule itself and what it says of its own example. */
export function rulePage(rule: Rule): string {
  const fails = sketch(rule.example.fails);
  const problems = check(
    { grids: [fails] },
    { rules: [rule], submission: rule.onlyFor === 'submission' },
  ).problems;
  return [
    `# ${rule.title}`,
    '',
    `> ${rule.why}`,
    '',
    '| 规则 | 级别 | 审核方面 | 依据 |',
    '|---|---|---|---|',
    `| \`${rule.id}\` | ${SEVERITY_NAMES[rule.severity]} | ${rule.aspect} | ${sourcesOf(rule)} |`,
    '',
    '## 会报告的写法',
    '',
    table(fails, problems),
    '',
    ...problems.flatMap(told),
    '## 合格的写法',
    '',
    table(sketch(rule.example.passes), []),
    '',
    ...otherMessages(rule, problems),
    '## 不适用时',
    '',
    `在命令行用 \`--rule ${rule.id}=off\` 关闭，或用 \`--rule ${rule.id}=info\` 降为提示；单个问题可以在窗格里写明理由后忽略。`,
    '',
    '[全部规则](README.md)',
    '',
  ].join('\n');
}

export function sourcesOf({ sources }: Rule): string {
  return sources.length > 0 ? sources.join('、') : '（版式识别，不引文件）';
}

function table(grid: Grid, problems: readonly Problem[]): string {
  return exampleTable(grid, new Set(problems.map(({ place }) => a1(place))));
}

function told({ place, severity, message, fixes }: Problem): string[] {
  return [
    `* **${a1(place)}** ${SEVERITY_NAMES[severity]}：${escaped(message)}`,
    ...fixes.map(fixLine),
    '',
  ];
}

function fixLine({ kind, title }: Fix): string {
  return `  * ${kind === 'safe' ? '可直接修复' : '请选择'}：${escaped(title)}`;
}

/** What the rule says in other cases, its holes shown as 【…】. */
function otherMessages({ says }: Rule, problems: readonly Problem[]): string[] {
  const shown = new Set(problems.map(({ key }) => key));
  const others = Object.entries(says).filter(([key]) => !shown.has(key));
  if (others.length === 0) return [];
  return [
    '## 其他情况下的说法',
    '',
    ...others.map(([, message]) => `* ${escaped(message.replace(/\{\w+\}/g, '…'))}`),
    '',
  ];
}
