import { RULES } from '../rules/list';
import { SEVERITY_NAMES } from '../report/severity-names';
import { padTo } from '../report/wrap';
import { knownRule } from './check/rule-settings';

/** The catalogue, a rule a line; or everything about one rule. */
export function rulesCommand(id: string | undefined): string {
  return id === undefined ? catalogue() : about(knownRule(id));
}

function catalogue(): string {
  const widest = Math.max(...RULES.map((rule) => rule.id.length));
  const lines = RULES.map(
    ({ id, severity, title }) =>
      `${padTo(id, widest + 2)}${padTo(SEVERITY_NAMES[severity], 6)}${title}`,
  );
  return `${lines.join('\n')}\n\n共 ${String(RULES.length)} 条规则。jixiao rules ID 查看一条规则的依据和示例。\n`;
}

function about(rule: (typeof RULES)[number]): string {
  const { id, title, severity, aspect, sources, why, says, example } = rule;
  return [
    `${id}  ${title}`,
    '',
    `  级别  ${SEVERITY_NAMES[severity]}`,
    `  审核  ${aspect}`,
    `  依据  ${sources.join('、')}`,
    `  为何  ${why}`,
    ...(rule.onlyFor === 'submission' ? ['  范围  只在 --submission 时检查'] : []),
    ...Object.values(says).map((message) => `  提示  ${message}`),
    '',
    '  不合格的写法：',
    ...drawn(example.fails),
    '',
    '  合格的写法：',
    ...drawn(example.passes),
    '',
  ].join('\n');
}

function drawn(table: string): string[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `    ${line.trim()}`);
}
