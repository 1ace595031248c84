import { rule } from '../rule';
import { areaA1 } from '../../model/place';

export const layoutUnrecognised = rule({
  id: 'layout-unrecognised',
  title: '未识别的表格版式',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '看起来像绩效目标表，但认不出表头，其中的内容没有检查。',
  says: {
    unrecognised:
      '{area}像是绩效目标表（有“{words}”），但没有认出指标表头，这一部分没有检查；请确认表头为“一级指标、二级指标、三级指标、指标值”。',
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
    for (const { area, place, words } of unrecognised) {
      report('unrecognised', { at: place, data: { area: areaA1(area), words: words.join('、') } });
    }
  },
});
