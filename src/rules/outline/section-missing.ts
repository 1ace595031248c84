import { rule } from '../rule';
import { SECTIONS } from '../../facts/text/sections';

export const sectionMissing = rule({
  id: 'section-missing',
  title: '文本缺少必备部分',
  severity: 'warning',
  looksAt: 'document',
  aspect: '完整性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '绩效文本要有总体目标、分项目标和保障措施，后面附项目绩效目标表。',
  says: {
    missing: '绩效文本没有“{missing}”部分，请补上。',
    second: '文本后面附有项目绩效目标表，却没有“第二部分 预算项目绩效目标”标题，建议补上。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
  },
  check({ outline, tables, book }, { report }) {
    if (!outline || outline.isDump) return;
    const { sections, paragraphs } = outline;
    const present = SECTIONS.filter(({ id }) => sections[id]);
    const missing = SECTIONS.filter(({ id }) => !sections[id]);
    const first = sections.overall ?? sections.parts ?? sections.measures;
    if (!first || present.length === 0) return;
    if (missing.length > 0) {
      report('missing', {
        at: first.field,
        data: { missing: missing.map(({ name }) => name).join('”“') },
      });
    }
    const caption = tables.find(({ title }) => title)?.title;
    const hasSecond = paragraphs.some(
      ({ role, ordinal, level }) => role === 'part' && level === 1 && ordinal === 2,
    );
    if (book.text && caption && !hasSecond) report('second', { at: caption, severity: 'info' });
  },
});
