import { yearMissing } from '../../../src/rules/header/year-missing';
import { hebeiForm } from '../../support/hebei-form';
import { sketch } from '../../support/sketch';
import { ruleTable } from '../../support/rule-table';

const form = (title: string, name = '物业服务费') => `${title} | < | < | <
  项目名称 | ${name} | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(yearMissing, {
  passes: [
    form('2025—2027年度物业服务费绩效目标表'),
    form('物业服务费绩效目标表').replace('\n', '\n  （2025年至2027年） | < | < | <\n'),
    form('2024年物业服务费绩效目标表'),
    form('物业服务费绩效目标表 （2024年）'),
    form('物业服务费绩效目标表', '2024年物业服务费'),
    `项目支出绩效目标申报表 | < | < | <
     （2024年度） | < | < | <
     项目名称 | 物业服务费 | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
  reports: [
    { table: form('办公楼物业费绩效目标表'), at: { A1: 'missing' }, severity: 'warning' },
    {
      // A list of projects has one title.
      table: `项目绩效目标表 | < | < | < | < | <
        项目名称 | 项目绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
        草原补奖 | 落实禁牧320万亩。 | 产出指标 | 数量指标 | 禁牧面积 | =320万亩
        森林抚育 | 抚育2.4万亩。 | 产出指标 | 数量指标 | 抚育面积 | ≥2.4万亩`,
      at: { A1: 'missing' },
    },
    { table: hebeiForm({ title: '物业费绩效目标表' }), at: { A1: 'elsewhere' }, severity: 'info' },
    {
      table: form('办公楼物业费绩效目标表').replace(
        '项目名称',
        '填报日期：2024年1月28日 | < | < | <\n  项目名称',
      ),
      at: { A1: 'elsewhere' },
    },
    { table: sketch(form('物业服务费绩效目标表'), { sheet: '2024年' }), at: { A1: 'elsewhere' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
});
