import { findTables } from '../../src/parse/find-tables';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

/** What is read of forms as provinces publish them, where a layout has a turn of its own. */
function readingOf(text: string): string[] {
  const { tables, unrecognised } = findTables({ grids: [sketch(text)] });
  expect(unrecognised).toEqual([]);
  return tables.flatMap((table) => reading(table).trim().split('\n'));
}

const rowsOf = (text: string) => readingOf(text).filter((line) => /^(row|project-name)/.test(line));
const entriesOf = (text: string) => readingOf(text).filter((line) => !/^(row|block)/.test(line));

describe('a list with the project on every row', () => {
  const head = `
    2025年部门预算项目支出绩效目标公开表 | < | < | < | < | < | <
    序号 | 项目名称 | 资金总额 | 年度绩效目标 | 一级指标 | 三级指标 | 指标值`;

  test('is one form a project', () => {
    const rows = rowsOf(`${head}
      1 | 防火通道维护 | 96 | 维护通道48公里。 | 产出指标 | 维护里程 | ≥48公里
      2 | 防火通道维护 | 96 | 维护通道48公里。 | 效益指标 | 火灾受害率 | ≤0.9‰
      3 | 病虫害防治 | 60 | 防治3万亩。 | 产出指标 | 防治面积 | ≥3万亩`);
    expect(rows.filter((line) => line.startsWith('project-name'))).toHaveLength(2);
    expect(rows).toHaveLength(5);
  });

  test('where another amount or goal begins another project of that name', () => {
    const rows = rowsOf(`${head}
      1 | 公用经费 | 96 | 保障第一小学运转。 | 产出指标 | 保障学生人数 | ≥480人
      2 | 公用经费 | 60 | 保障第二小学运转。 | 产出指标 | 保障学生人数 | ≥300人`);
    expect(rows.filter((line) => line.startsWith('project-name'))).toHaveLength(2);
  });
});

test('names may stand before the levels', () => {
  expect(
    rowsOf(`
      项目名称 | 困难群众救助 | < | < | < | <
      绩效指标 | 指标名称 | 计量单位 | 指标性质 | 指标值 | 一级指标 | 二级指标
      ^ | 救助人数 | 人 | ≥ | 3200 | 产出指标 | 数量指标`),
  ).toEqual([
    'project-name A1 → B1 困难群众救助',
    'row F3 产出指标:output | G3 数量指标:quantity | B3 救助人数 | C3 人 | D3 ≥ | E3 3200',
  ]);
});

test('an adjusted form is read for what holds from now on', () => {
  const lines = readingOf(`
    项目绩效目标调整申请表 | < | < | < | <
    项目名称 | 应急物资储备 | < | < | <
    年度资金总额（万元） | 调整前 | 300 | 调整后 | 240
    一级指标 | 二级指标 | 三级指标 | 调整前指标值 | 调整后指标值
    产出指标 | 数量指标 | 采购棉被数量 | ≥5000床 | ≥4000床`);
  expect(lines.filter((line) => /^(fund|row)/.test(line))).toEqual([
    'row A5 产出指标:output | B5 数量指标:quantity | C5 采购棉被数量 | E5 ≥4000床',
  ]);
});

describe('amounts of the head', () => {
  const form = (...head: string[]) => `
    残疾人家庭无障碍改造绩效目标表 | < | <
    ${head.join('\n')}
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 改造户数 | ≥90户`;
  const fundsOf = (...head: string[]) =>
    entriesOf(form(...head)).filter((line) => line.startsWith('fund'));

  test('may follow their labels in one cell without a colon', () => {
    expect(
      fundsOf(
        '项目资金（万元） | 合计：27 | <',
        '^ | 其中：上级补助 15 | 本级安排 12',
        '绩效目标 | 为90户残疾人家庭改造住房，每户补助3000元，生活更方便。 | <',
      ),
    ).toEqual([
      'fund total annual budget B2 270000.00',
      'fund part annual budget B3 150000.00',
      'fund part annual budget C3 120000.00',
    ]);
  });

  test('are not looked for in the goal below', () => {
    expect(
      fundsOf(
        '财政资金 | 其他资金',
        '为90户残疾人家庭实施无障碍改造，每户补助3000元，改善居家生活。 | 0',
      ),
    ).toEqual([]);
  });
});

test('tasks may stand beside the projects that serve them', () => {
  expect(
    entriesOf(`
      部门整体支出绩效目标申报表 | < | < | < | <
      部门名称 | 市场监督管理局 | < | < | <
      年度工作任务 | 任务 | 对应项目 | 预算金额（万元） | 绩效目标
      ^ | 食品抽检 | 食品监督抽检 | 1260 | 抽检6300批次
      ^ | 合计 | | 1260 |
      一级指标 | 二级指标 | 三级指标 | 指标值 | <
      产出指标 | 数量指标 | 抽检批次 | ≥6300批次 | <`).filter(
      (line) => !/^(title|dept)/.test(line),
    ),
  ).toEqual([
    'department A2 → B2 市场监督管理局',
    'task B4 食品抽检 · C4 食品监督抽检 · 12600000.00',
    'task B5 合计 · - · 12600000.00',
  ]);
});

test('项目总目标 alone is the goal of the year', () => {
  const form = (goals: string) => `
    项目名称 | 疫病防控 | < | <
    ${goals}
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 免疫头数 | ≥320万头`;
  const goalsOf = (goals: string) =>
    entriesOf(form(goals)).filter((line) => line.startsWith('goal'));
  expect(goalsOf('项目总体目标 | 免疫320万头。 | < | <')).toEqual([
    'goal annual A2 → B2 免疫320万头。',
  ]);
  expect(goalsOf('项目总目标 | 三年免疫。 | 年度目标 | 免疫320万头。')).toEqual([
    'goal multi-year A2 → B2 三年免疫。',
    'goal annual C2 → D2 免疫320万头。',
  ]);
});

test('a review of goals is no form of goals', () => {
  const { tables } = findTables({
    grids: [
      sketch(`
        项目支出绩效目标审核表 | < | < | <
        项目名称 | 城管平台升级 | 主管部门 | 市城管局
        审核内容 | 审核要点 | 审核意见 | 得分
        完整性审核 | 内容是否完整 | 完整 | 9`),
    ],
  });
  expect(tables).toEqual([]);
});

test.each(['2025—2027年度项目支出绩效目标表', '项目绩效目标表（2025年至2027年度）'])(
  '%s is of no one year',
  (title) => {
    const lines = readingOf(`
      ${title} | < | < | <
      项目名称 | 2026年道路养护 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 养护里程 | ≥780公里`);
    expect(lines[0]).toMatch(/ - -$/);
  },
);

test('levels may stand side by side, each over its names and values, below the unit that has the projects', () => {
  const lines = readingOf(`
    2025年预算项目支出绩效目标表 | < | < | < | < | < | < | <
    项目单位（项目名称） | 项目金额（万元） | < | 绩效目标 | 成本指标 | < | 产出指标 | <
    ^ | 资金总额 | 政府预算资金 | ^ | 三级指标 | 指标值 | 三级指标 | 指标值
    市公安局 | 560 | 560 | | | | |
    视频监控运维 | 360 | 360 | 1.2万路视频在线。 | 运维总成本 | ≤360万元 | 视频在线率 | ≥95%
    ^ | ^ | ^ | ^ | | | 故障修复时限 | ≤24小时
    辅警服装购置 | 200 | 200 | 为800名辅警配发服装。 | 人均服装费 | ≤2500元/人 | 配发人数 | =800人`);
  expect(lines.filter((line) => /^(project-name|fund|row)/.test(line))).toEqual([
    'project-name A2 → A5 视频监控运维',
    'fund total annual budget B5 3600000.00',
    'fund part annual budget C5 3600000.00',
    'row E2 成本指标:cost | -:- | E5 运维总成本 | F5 ≤360万元',
    'row G2 产出指标:output | -:- | G5 视频在线率 | H5 ≥95%',
    'row G2 产出指标:output | -:- | G6 故障修复时限 | H6 ≤24小时',
    'project-name A2 → A7 辅警服装购置',
    'fund total annual budget B7 2000000.00',
    'fund part annual budget C7 2000000.00',
    'row E2 成本指标:cost | -:- | E7 人均服装费 | F7 ≤2500元/人',
    'row G2 产出指标:output | -:- | G7 配发人数 | H7 =800人',
  ]);
});
