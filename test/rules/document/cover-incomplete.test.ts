import { coverIncomplete } from '../../../src/rules/document/cover-incomplete';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';
import { sketch } from '../../support/sketch';

ruleTable(coverIncomplete, {
  passes: [
    // The contents on a sheet of their own, words spaced out.
    {
      grids: [
        sketch('某局 2024 年部门预算绩效文本\n编制单位：某局\n审核单位：某财政局', {
          sheet: '封面',
        }),
        sketch('目　　录\n第一部分 部门整体绩效目标', { sheet: '目录' }),
      ],
    },
    // The year on a line of its own.
    '部门预算绩效文本\n（2024年度）\n某局编制 某财政局审核\n目录',
  ],
  reports: [
    {
      table: '高新区中心\n2024年部门预算绩效文本\n高新区中心编制',
      at: { A2: 'missing' },
      severity: 'info',
      message: '绩效文本没有审核单位、目录，请在封面或目录中补上。',
      fixes: ['在编制单位下面写“【财政部门名称】审核”'],
      fixed: { A3: '高新区中心编制\n【财政部门名称】审核' },
    },
    {
      table: '部门预算绩效文本\n编制单位：某局\n审核单位：某财政局\n目录',
      at: { A1: 'missing' },
      message: '绩效文本没有年度，请在封面或目录中补上。',
    },
  ],
  // A table by itself has no cover, nor has a heading; a name that speaks of the text is none either.
  skips: [
    '2024年部门预算绩效文本',

    hebeiForm(),
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 编制绩效文本 | ≥1份',
  ],
});
