import { check } from '../../../src/lint/check';
import type { FiledTable } from '../../../src/model/comparison';
import { a1 } from '../../../src/model/place';
import { selfevalTargetChanged } from '../../../src/rules/evaluation/selfeval-target-changed';
import { ruleTable } from '../../support/rule-table';
import { sketch } from '../../support/sketch';

const goals = (rows: string, head = '项目名称 | 物业费 | < | <', title = '2024年') => `
  ${title}项目支出绩效目标申报表 | < | < | <
  ${head}
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.trim()}`;

const report = (rows: string, head = '项目名称 | 物业费 | < | < | < | <', title = '2024年') => `
  ${title}项目支出绩效自评表 | < | < | < | < | <
  ${head}
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
  ${rows.trim()}`;

const AREA = '产出指标 | 数量指标 | 物业服务面积';
const PLEASED = '满意度指标 | 服务对象满意度 | 职工满意度';

const book = (before: string, after: string) => ({
  grids: [sketch(before, { sheet: '目标' }), sketch(after, { sheet: '自评' })],
});

ruleTable(selfevalTargetChanged, {
  passes: [
    // Another unit, another sign for the same, a sign or unit left out.
    book(
      goals(`${AREA} | ≥12000平方米\n${PLEASED} | ≥95%`),
      report(`${AREA} | ≥1.2万平方米 | 12000 | 10\n${PLEASED} | 95% | 96% | 10`),
    ),
    // Another project, another year, and a declaration alone.
    book(
      goals(`${AREA} | ≥1平方米`),
      report(`${AREA} | ≥2平方米 | 2 | 10`, '项目名称 | 租赁费 | < | < | < | <'),
    ),
    book(goals(`${AREA} | ≥1平方米`, undefined, '2023年'), report(`${AREA} | ≥2平方米 | 2 | 10`)),
    goals(`${AREA} | ≥1平方米`),
  ],
  reports: [
    {
      table: book(
        goals(`${AREA} | ≥12000平方米\n^ | 质量指标 | 报修处理率 | ≥98%\n${PLEASED} | ≥95%`),
        report(
          `${AREA} | ≥10000平方米 | 12000 | 10\n^ | ^ | 保安人数 | ≥12人 | 12人 | 5\n满意度指标 | 服务对象满意度 | 职工的满意度 | ≥95% | 96% | 10`,
        ),
      ),
      at: { D4: 'target', C5: 'added', C6: 'name', A3: 'missing' },
    },
    {
      table: book(goals(`${AREA} | 及时足额`), report(`${AREA} | 足额 | 足额 | 10`)),
      at: { D4: 'words' },
      severity: 'warning',
    },
  ],
});

describe('against forms that were handed over', () => {
  const approved = (drawn: string): FiledTable[] =>
    check({ grids: [sketch(drawn)] }).tables.map((table, index) => ({
      path: '批复/目标.xlsx',
      table,
      index,
    }));
  const told = (drawn: string, forms: readonly FiledTable[]) => {
    const options = { rules: [selfevalTargetChanged], approved: forms };
    const { problems, unjudged } = check({ grids: [sketch(drawn)] }, options);
    return [
      ...problems.map(({ place, message }) => `${a1(place)} ${message}`),
      ...unjudged.map(({ place, reason }) => `${a1(place)} 未能判断：${reason}`),
    ];
  };

  test('met by code before name', () => {
    const head = '项目编码 | 13010024P0001 | 项目名称 | 物业管理费';
    const own = '项目编码 | 13010024P0001 | < | 项目名称 | 物业费 | <';
    expect(
      told(report(`${PLEASED} | ≥90% | 92% | 10`, own), approved(goals(`${PLEASED} | ≥95%`, head))),
    ).toEqual([
      'D4 “职工满意度”的目标值是“≥90%”，批复的是“≥95%”（目标.xlsx 表1!D4），请按批复的目标填写；经批准调整过的，请写明调整依据。',
    ]);
  });

  test('a project that is not among them is said not to be judged', () => {
    const own = '项目名称 | 租赁费 | < | < | < | <';
    expect(
      told(report(`${PLEASED} | ≥90% | 92% | 10`, own), approved(goals(`${PLEASED} | ≥95%`))),
    ).toEqual(['A3 未能判断：批复的绩效目标表里没有找到“租赁费”，没有核对']);
  });

  test('the target before it was adjusted is held against the approved one', () => {
    const adjusted = `
      2024年项目支出绩效自评表 | < | < | < | < | < | <
      项目名称 | 物业费 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整后指标值 | 实际完成值 | 得分
      ${PLEASED} | ≥95% | ≥90% | 92% | 10`;
    expect(told(adjusted, approved(goals(`${PLEASED} | ≥95%`)))).toEqual([]);
  });
});
