import { rule } from '../rule';
import { headerField, type Table } from '../../model/table';
import { hasOwnScheme, level1Kinds, levelHeader, printedRows } from '../../facts/structure/frame';
import { insertLevel2 } from '../../fixes/skeleton';
import { servesNobody } from '../../language/meaning/served';

export const satisfactionMissing = rule({
  id: 'satisfaction-missing',
  title: '缺少满意度指标',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '服务对象是否满意，是效益之外单独要求的一类指标。',
  says: {
    missing: '缺少满意度指标，请按服务对象补充，如“办事群众满意度≥90%”。',
    optional: '没有满意度指标；本项目如无外部服务对象，可以不设。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标   | 二级指标           | 三级指标         | 指标值
      产出指标   | 数量指标           | 物业服务面积     | ≥12000平方米
      效益指标   | 社会效益指标       | 大厅正常开放天数 | ≥250天
      满意度指标 | 服务对象满意度指标 | 服务对象满意度   | ≥90%`,
  },
  check(table, { report, profile }) {
    const header = levelHeader(table);
    const present = level1Kinds(table);
    if (!header || present.size === 0 || hasOwnScheme(table)) return;
    if (present.has('satisfaction') || asksForSatisfaction(table)) return;
    const asked = profile.levels[table.frame].level1.indexOf('satisfaction') >= 0;
    const optional = !asked || servesNobody(subject(table));
    report(optional ? 'optional' : 'missing', {
      at: header,
      ...(optional ? { severity: 'info' as const } : {}),
      choices: () => insertLevel2(table, 'satisfaction'),
    });
  },
});

/** Older forms print satisfaction as a level 2 of 效益; some units put such an indicator elsewhere (another rule's business). */
function asksForSatisfaction(table: Table): boolean {
  return printedRows(table).some(
    ({ level2Kind, name }) =>
      level2Kind === 'satisfaction' || (name?.text.includes('满意') ?? false),
  );
}

function subject(table: Table): string {
  return [headerField(table, 'project-name')?.value.text, table.title?.text].join(' ');
}
