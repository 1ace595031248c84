import type { Choices, LevelRow } from './form';

/** Signs of a target (计算符号). */
export const SIGNS: Choices = {
  choices: ['≥', '≤', '=', '>', '<'],
  hint: '正向指标用≥，反向指标用≤，必须做到的用=；成本指标用≤。',
};

/** The sign that a target (指标值) begins with, where sign, figure and unit share one cell. */
export const TARGETS: Choices = {
  choices: ['≥', '≤', '='],
  hint: '先选符号，再接着写数字和单位，如≥95%、≤86万元、=0次。',
};

/** The names of 一级指标 or 二级指标 that a form prints. */
export function levelChoices(level: 'level1' | 'level2', rows: readonly LevelRow[]): Choices {
  const names = rows.map((row) => row[level]);
  return {
    choices: names.filter((name, index) => names.indexOf(name) === index),
    hint: '增加指标时，从标准名称中选。',
  };
}

/** Kinds of basis (指标值确定依据). What only the unit knows is left as 【 】. */
export const BASES: Choices = {
  choices: [
    '《【 】合同》（【 】年）第【 】条',
    '计划标准：《【 】》（【 】年）',
    '行业标准：《【 】》',
    '历史标准：【 】年实际【 】',
    '预算支出标准：《【 】》',
    '其他标准：【 】',
  ],
  hint: '选一种依据，再把【 】换成文件或合同的名称、年份和条款。',
};

/** 完成目标可能性 of the monitoring form. */
export const LIKELIHOODS: Choices = {
  choices: ['确定能', '有可能', '完全不可能'],
  hint: '按目前进度判断年底能否完成。',
};

/** 项目属性. */
export const ATTRIBUTES: Choices = {
  choices: ['新增项目', '延续项目', '一次性项目'],
  hint: '选择项目属性。',
};
