import { rule } from '../rule';
import { squeeze } from '../../language/text/normalize';
import { unitName } from '../../facts/text/shared-words';
import { ownerInHeading } from '../../language/form/unit-name';

export const unitNameInconsistent = rule({
  id: 'unit-name-inconsistent',
  title: '单位名称前后不一致',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '从别的单位抄来的文本，最常忘改的就是单位名称。',
  says: {
    other: '封面的单位是“{unit}”，这里写的是“{other}”，请核对是否从别的单位复制。',
  },
  example: {
    fails: `
      高新区行政服务中心编制
      县教育局2024年整体绩效目标
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
    passes: `
      高新区行政服务中心编制
      高新区行政服务中心2024年整体绩效目标
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
  },
  check({ outline }, { report }) {
    const unit = outline && unitName(outline);
    if (!outline || !unit) return;
    for (const { role, field, title } of outline.paragraphs) {
      if (role === 'contents' || role === 'body' || field.text.length > 40) continue;
      const other = ownerInHeading(squeeze(title));
      if (!other || unit.includes(other) || other.includes(unit)) continue;
      report('other', { at: field, data: { unit, other } });
    }
  },
});
