import { rule } from '../rule';
import { countsIn, listedAfter } from '../../language/text/count-words';
import { isProject } from '../../facts/text/shared-words';

export const countWordMismatch = rule({
  id: 'count-word-mismatch',
  title: '数量词与列举不符',
  severity: 'warning',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '说是几项，后面就应当列出几项。',
  says: {
    projects: '文中写“{said}”，后面实际有{count}张项目绩效目标表，请核对。',
    subgoals: '文中写“{said}”，实际列了{count}个分项，请核对。',
    named: '文中写“{said}”，前面列了{count}项，请核对。',
    listed: '文中写“{said}”，后面列了{count}项，请核对。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件，下设三个分项绩效目标。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%。
      （二）政务大厅
      绩效目标：大厅开放250天。
      绩效指标：开放天数≥250天。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件，下设两个分项绩效目标。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%。
      （二）政务大厅
      绩效目标：大厅开放250天。
      绩效指标：开放天数≥250天。`,
  },
  check({ outline, tables }, { report }) {
    if (!outline) return;
    const projects = tables.filter(isProject).length;
    outline.paragraphs.forEach(({ field, role }, index) => {
      if (role === 'contents' || role === 'cover' || role === 'caption') return;
      for (const { said, count, what, named, end } of countsIn(field.raw)) {
        if (what === 'projects') {
          if (projects > 1 && projects !== count)
            report('projects', { at: field, data: { said, count: projects } });
        } else if (what === 'subgoals') {
          const found = outline.subGoals.length;
          if (found > 0 && found !== count)
            report('subgoals', { at: field, data: { said, count: found } });
        } else if (named) {
          // What is further off is no count of the list before it.
          const [least, most] = named;
          if (count === least - 1 || count === most + 1)
            report('named', { at: field, data: { said, count: count < least ? least : most } });
        } else {
          const following = outline.paragraphs.slice(index + 1).map((one) => one);
          const found = listedAfter(field.raw.slice(end), following);
          if (found !== null && found !== count)
            report('listed', { at: field, data: { said, count: found } });
        }
      }
    });
  },
});
