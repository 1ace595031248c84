/** The word that stands for everything the author still has to write; a test finds what is left of it. */
export const TO_WRITE = '待写';

/** The folders whose rules look at entries of a form's head; the others begin with a rule for an indicator row. */
const OF_THE_HEAD = ['document', 'header', 'cost', 'plan', 'goal'];

/** `contact-phone-invalid` → `contactPhoneInvalid`. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The source of a new rule. It runs, and finds one made-up fault, so that page and test can be made before it is written. */
export function ruleSource(folder: string, id: string): string {
  const { looksAt, data, fails, passes, check } = OF_THE_HEAD.includes(folder) ? HEAD : ROW;
  return `import { rule } from '../rule';

export const ${exportName(id)} = rule({
  id: '${id}',
  title: '${TO_WRITE}：${id}',
  severity: 'warning',
  looksAt: '${looksAt}',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '${TO_WRITE}：为什么查这一条。',
  says: {
    wrong: '${TO_WRITE}：“{${data}}”错在哪里，请怎样改。',
  },
  example: {
    fails: \`
${fails}\`,
    passes: \`
${passes}\`,
  },
${check}
});
`;
}

/** The test of a new rule: one case of each kind beside its own example. */
export function testSource(folder: string, id: string): string {
  const name = exportName(id);
  const { cell, table } = OF_THE_HEAD.includes(folder) ? HEAD : ROW;
  return `import { ${name} } from '../../../src/rules/${folder}/${id}';
import { ruleTable } from '../../support/rule-table';

const table = (text: string) => \`${table}\`;

ruleTable(${name}, {
  passes: [table('写好了的')],
  reports: [{ table: table('错的'), at: { ${cell}: 'wrong' } }],
});
`;
}

const ROW = {
  looksAt: 'indicator',
  data: 'name',
  cell: 'C2',
  fails: `      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 错的     | ≥10个`,
  passes: `      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 培训期数 | ≥10期`,
  table: `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 质量指标 | \${text} | ≥20个`,
  check: `  check({ name }, { report }) {
    if (name?.text === '错的') report('wrong', { at: name, data: { name: name.text } });
  },`,
};

const HEAD = {
  looksAt: 'field',
  data: 'value',
  cell: 'B2',
  fails: `      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 错的 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
  passes: `      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 道路维修 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
  table: `2024年桥梁养护绩效目标表 | < | < | <
  项目名称 | \${text} | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 养护座数 | ≥12座`,
  check: `  check({ value }, { report }) {
    if (value.text === '错的') report('wrong', { at: value, data: { value: value.text } });
  },`,
};
