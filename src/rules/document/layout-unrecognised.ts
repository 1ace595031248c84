import { rule } from '../rule';
import { areaA1 } from '../../model/place';
import type { UnreadReason } from '../../model/table';

/** What is missing, and what to do about it. */
const REASONS: Readonly<Record<UnreadReason, string>> = {
  'no-header': '没有认出指标表头；请确认表头为“一级指标、二级指标、三级指标、指标值”',
  'no-name': '有指标值，却没有写指标名称的列；请补上“三级指标”或“指标名称”一列的表头',
  'no-target': '有指标级别或名称，却没有写目标值的列；请补上“指标值”一列的表头',
  'no-levels':
    '表头下面没有“产出指标、数量指标”这样的级别，难以断定是绩效指标；请补上“一级指标、二级指标”两列',
  headless: '指标上方没有表头；请补上“一级指标、二级指标、三级指标、指标值”一行',
  'in-prose': '指标写在同一个单元格的文字里；请一项指标写一行',
  'title-only': '表头中没有认识的列名；请确认表头为“一级指标、二级指标、三级指标、指标值”',
};

export const layoutUnrecognised = rule({
  id: 'layout-unrecognised',
  title: '未识别的表格版式',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '看起来像绩效目标表，但认不出表头，其中的内容没有检查。',
  says: {
    unrecognised: '{area}像是绩效目标表（有“{words}”），这一部分没有检查：{reason}。',
  },
  example: {
    fails: `
      绩效目标   | 保障大厅正常运转
      年度指标值 | 见附图`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check({ unrecognised }, { report }) {
    for (const { area, place, words, reason } of unrecognised) {
      const data = { area: areaA1(area), words: words.join('、'), reason: REASONS[reason] };
      report('unrecognised', { at: place, data });
    }
  },
});
