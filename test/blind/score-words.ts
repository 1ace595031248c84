import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/lint/check';
import { sketch } from '../support/sketch';

/** The sign of a cost has a rule of its own. */
const BAD_SIGN = ['operator-direction', 'quantity-no-positive', 'cost-operator'];
const BASIS = [
  'basis-unspecific',
  'basis-meaningless',
  'basis-experience-only',
  'basis-empty',
  'basis-type-mismatch',
];

/** What the program tells of single phrases, each in a row of its own in a form that is otherwise sound. */
export function scoreWords(directory: string, show: boolean): void {
  const read = (file: string): string[][] =>
    existsSync(join(directory, file))
      ? readFileSync(join(directory, file), 'utf8')
          .split('\n')
          .filter((line) => line.includes('\t'))
          .map((line) => line.split('\t'))
      : [];
  const miss = (text: string): void => {
    if (show) console.log(text);
  };
  const names = read('names.tsv');
  let wrong = 0;
  let reversed = 0;
  let told = 0;
  for (const [name = '', description = '', level2 = '', right = '', , left = ''] of names) {
    const says = (value: string) =>
      check({
        grids: [sketch(rowForm(level2, name, description, value, '《工作方案》（2026年）第三条'))],
      }).problems.some(({ rule, severity }) => BAD_SIGN.includes(rule) && severity !== 'info');
    if (says(right)) {
      wrong += 1;
      miss(`NAME wrongly told: ${name} ${description} ${right}`);
    }
    if (left.trim() === '') continue;
    reversed += 1;
    if (says(left)) told += 1;
    else miss(`NAME not told: ${name} ${description} ${left}`);
  }
  console.log(
    `names ${names.length}: right ones called wrong ${wrong}, reversed ones told ${told}/${reversed}`,
  );
  const count = (file: string, mark: string, tells: (text: string) => boolean): string => {
    const texts = read(file).filter(([kind]) => kind === mark);
    const hit = texts.filter(([, text = '']) => tells(text));
    const good = mark === 'good';
    for (const [, text = ''] of texts) if (tells(text) === good) miss(`${file} ${mark}: ${text}`);
    return `${mark} told ${hit.length}/${texts.length}`;
  };
  const basis = (text: string) =>
    rulesOf(rowForm('数量', '培训人次', '参加培训的人次', '≥500人次', text)).some((rule) =>
      BASIS.includes(rule),
    );
  const goal = (text: string) =>
    rulesOf(
      rowForm(
        '数量',
        '培训人次',
        '参加培训的人次',
        '≥500人次',
        '《工作方案》（2026年）第三条',
        text,
      ),
    ).includes('goal-vague');
  console.log(`bases: ${count('bases.tsv', 'vague', basis)}, ${count('bases.tsv', 'good', basis)}`);
  console.log(`goals: ${count('goals.tsv', 'vague', goal)}, ${count('goals.tsv', 'good', goal)}`);
  const costs = read('costs.tsv');
  const silent = costs.filter(
    ([name = '', description = '', value = '']) =>
      !rulesOf(
        rowForm('成本', name, description, value, '《物业服务合同》（2026年）第三条'),
      ).includes('cost-below-budget'),
  );
  for (const [name = '', description = ''] of silent) miss(`COST silent: ${name} ${description}`);
  console.log(`costs: told ${costs.length - silent.length}/${costs.length}`);
}

function rulesOf(drawing: string): string[] {
  return check({ grids: [sketch(drawing)] }).problems.map(({ rule }) => rule);
}

/** A form of a budget of 316万元 with one row of its own among the others. */
function rowForm(
  level2: string,
  name: string,
  description: string,
  value: string,
  basis: string,
  goal = '办理各类业务12万件，培训500人次。',
): string {
  const level1 = /数量|质量|时效|成本/.test(level2)
    ? '产出指标'
    : level2 === '满意度'
      ? '满意度指标'
      : '效益指标';
  const kind =
    level2 === '满意度'
      ? '服务对象满意度指标'
      : `${level2}${/效益$/.test(level2) || /经济|社会|生态/.test(level2) === false ? '' : '效益'}指标`;
  return `2026年便民服务大厅运转项目绩效目标表 | < | < | < | < | <
项目名称 | 便民服务大厅运转 | < | < | < | <
年度资金总额（万元） | 316 | < | < | < | <
资金用途 | 支付大厅租金230万元、物业服务和空调费86万元 | < | < | < | <
年度目标 | ${goal} | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 指标值确定依据
产出指标 | 数量指标 | 业务办理量 | 全年办结的件数 | ≥12万件 | 2025年办结11.8万件
${level1} | ${kind} | ${name} | ${description} | ${value} | ${basis}`;
}
