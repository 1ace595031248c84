import { rule } from '../rule';
import { headerField, type Table } from '../../model/table';
import { objectNouns, objectsOf, shareObjects } from '../../language/meaning/objects';
import { isCost, level1Of } from '../../facts/level-names';
import { nameOf } from '../../language/text/quote';
import { withoutAnyProject } from '../../language/meaning/any-project';

export const indicatorNotFromGoal = rule({
  id: 'indicator-not-from-goal',
  title: '指标与目标/项目内容无关',
  severity: 'info',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '与项目无关的指标多半是从别的项目复制来的。',
  says: {
    unrelated: '“{name}”与项目名称、资金用途和绩效目标都没有共同的内容，请确认是本项目的指标。',
  },
  example: {
    fails: `
      项目名称 | 高标准农田建设 | 预算数 | 500万元
      绩效目标 | 目标1 | 建成高标准农田3000亩，改善灌溉条件。 | <
      一级指标 | 二级指标 | 三级指标           | 指标值
      产出指标 | 数量指标 | 高标准农田建设面积 | ≥3000亩
      产出指标 | 质量指标 | 农田灌溉达标率     | ≥95%
      产出指标 | 数量指标 | 脱贫户供水设施     | ≥20座`,
    passes: `
      项目名称 | 高标准农田建设 | 预算数 | 500万元
      绩效目标 | 目标1 | 建成高标准农田3000亩，改善灌溉条件。 | <
      一级指标 | 二级指标 | 三级指标           | 指标值
      产出指标 | 数量指标 | 高标准农田建设面积 | ≥3000亩
      产出指标 | 质量指标 | 农田灌溉达标率     | ≥95%`,
  },
  check(table, { report }) {
    // A whole department's goals do not name one thing after another.
    if (table.kind === 'dept-overall' || table.kind === 'dept-self-eval') return;
    const told = subjectOf(table);
    if (told === null) return;
    const subject = objectsOf(told);
    const outputs = table.indicators.filter((one) => level1Of(one) === 'output' && !isCost(one));
    const strangers = outputs.filter(({ name, description }) => {
      const content = withoutAnyProject(`${name?.text ?? ''} ${description?.text ?? ''}`);
      if (objectNouns(content).join('').length < TELLING || touches(content, told)) return false;
      const objects = objectsOf(content);
      // Only a known object can be known to be another project's.
      return objects.topics.size > 0 && shareObjects(objects, subject) === false;
    });
    // When most indicators share no word with the project, it is the words that are unusual, not the indicators.
    if (strangers.length * 2 >= outputs.length) return;
    for (const indicator of strangers) {
      if (indicator.name)
        report('unrelated', { at: indicator.name, data: { name: nameOf(indicator) } });
    }
  },
});

/** Fewer characters of content than this prove nothing. */
const TELLING = 4;

/** Whether a text has a single character of the subject: 道路 and 路网 are of one kind. */
function touches(content: string, subject: string): boolean {
  return objectNouns(content).some((noun) => [...noun].some((char) => subject.includes(char)));
}

function subjectOf(table: Table): string | null {
  const texts = [
    headerField(table, 'project-name')?.value.text,
    headerField(table, 'purpose')?.value.text,
    ...table.goals.map(({ value }) => value.text),
  ].filter((text): text is string => text !== undefined && text !== '');
  return table.goals.some(({ value }) => !value.isBlank) ? texts.join('\n') : null;
}
