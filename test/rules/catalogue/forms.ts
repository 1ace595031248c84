import { hebeiForm } from '../../support/hebei-form';

/** What the catalogue says of one rule: tables that fail and tables that pass. */
interface Said {
  readonly fails: readonly string[];
  readonly passes: readonly string[];
}

export type Catalogue = Readonly<Record<string, Said>>;

/** Indicator rows under the five columns of a plain form: level 1, level 2, name, description, value. */
export function rows(...lines: string[]): string {
  return ['一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值', ...lines].join('\n');
}

/** One row under a level 2. */
export function one(level2: string, name: string, value: string, description = ''): string {
  return rows(`${LEVEL1[level2] ?? '产出指标'} | ${level2} | ${name} | ${description} | ${value}`);
}

/** One row with its basis. */
export function based(basis: string, name = '物业服务面积', value = '≥12000平方米'): string {
  return `2024年物业费绩效目标表 | < | < | < | <
    项目名称 | 物业费 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
    ${name.includes('满意') ? '满意度指标 | 服务对象满意度指标' : '产出指标 | 时效指标'} | ${name} | ${value} | ${basis}`;
}

/** A form of 2024: entries of its head, four cells a line, over indicator rows of four cells. */
export function form(head: string, ...lines: string[]): string {
  return [
    '2024年专项绩效目标表 | < | < | <',
    head,
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    ...(lines.length > 0 ? lines : ['产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米']),
  ].join('\n');
}

const LEVEL1: Readonly<Record<string, string>> = {
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

export { hebeiForm };
