import { rule } from '../rule';
import { entryKey } from '../../language/text/entry-key';

export const contentsMismatch = rule({
  id: 'contents-mismatch',
  title: '目录与正文不一致',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '目录与正文标题对不上，查阅时找不到内容。',
  says: {
    gone: '目录里的“{entry}”在正文中没有对应的标题或表，请核对。',
    absent: '正文的“{entry}”没有列入目录，请更新目录。',
  },
  example: {
    fails: `
      2024年部门预算绩效文本
      目录
      一、总体绩效目标 1
      二、分项目标 2
      三、工作保障措施 3
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
    passes: `
      2024年部门预算绩效文本
      目录
      一、总体绩效目标 1
      二、分项绩效目标 2
      三、工作保障措施 3
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
    const entries =
      outline?.paragraphs.filter(
        ({ role, field }) => role === 'contents' && entryKey(field.raw) !== '目录',
      ) ?? [];
    if (!outline || entries.length < 2) return;
    const heads = outline.paragraphs.filter(
      ({ role }) => role === 'part' || role === 'heading' || role === 'caption',
    );
    const keyOf = ({ title }: { readonly title: string }) => entryKey(title);
    const headKeys = heads.map(keyOf);
    const entryKeys = entries.map(keyOf);
    for (const entry of entries) {
      const key = keyOf(entry);
      if (key !== '' && !headKeys.some((one) => one === key))
        report('gone', { at: entry.field, data: { entry: entry.title.slice(0, 40) } });
    }
    // Which depth the contents go down to, they show themselves.
    const listed = new Set(
      heads
        .filter((one) => entryKeys.includes(keyOf(one)))
        .map(({ role, level }) => `${role} ${String(level)}`),
    );
    for (const head of heads) {
      if (
        !listed.has(`${head.role} ${String(head.level)}`) ||
        (head.level === 0 && head.role !== 'caption')
      )
        continue;
      if (!entryKeys.includes(keyOf(head)))
        report('absent', { at: head.field, data: { entry: head.title.slice(0, 40) } });
    }
  },
});
