import { rule } from '../rule';
import { SAME_THINGS } from '../../language/text/same-things';

export const termInconsistent = rule({
  id: 'term-inconsistent',
  title: '同一事物多种称谓',
  severity: 'info',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '同一个地方、同一件事叫法不一，读者会以为是两件事。',
  says: {
    several: '同一处场所写了{words}几种叫法，请统一。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）政务服务大厅
      绩效目标：审批大厅全年开放250天。
      绩效指标：政务服务大厅开放天数≥250天。`,
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
  check({ outline }, { report }) {
    const paragraphs =
      outline?.paragraphs.filter(({ role }) => role !== 'contents' && role !== 'cover') ?? [];
    for (const names of SAME_THINGS) {
      const used = names.filter((name) =>
        paragraphs.some(({ field }) => withoutLonger(field.raw, name, names).includes(name)),
      );
      if (used.length < 2) continue;
      const first = paragraphs.find(({ field }) => used.some((name) => field.raw.includes(name)))!;
      report('several', {
        at: first.field,
        data: { words: used.map((name) => `“${name}”`).join('、') },
      });
    }
  },
});

/** A longer name that holds a shorter one is not that one. */
function withoutLonger(text: string, name: string, names: readonly string[]): string {
  return names
    .filter((one) => one.length > name.length && one.includes(name))
    .reduce((rest, one) => rest.split(one).join('，'), text);
}
