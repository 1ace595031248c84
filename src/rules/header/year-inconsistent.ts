import { projectPeriod } from '../../facts/year/project-period';
import { rule } from '../rule';
import { headerField, type Field, type Table } from '../../model/table';
import { multiYearBudget } from '../../facts/cost/annual-budget';
import { choiceText } from '../../fixes/fix';
import { datedFields, isSchedule, plannedYears, type YearMention } from '../../facts/year/years';
import { comesAhead, isYearOfWork } from '../../language/date/year-use';

export const yearInconsistent = rule({
  id: 'year-inconsistent',
  title: '年度前后不一致',
  severity: 'error',
  looksAt: 'document',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '从上年表复制过来时，最常忘改的就是年度。',
  says: {
    other: '本表是{year}年度，这里却写着{other}年，像是从别的年度复制来的，请核对。',
    text: '文本是{year}年度，这里却写着{other}年，像是从别的年度复制来的，请核对。',
  },
  example: {
    fails: `
      2024年物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 2023年底前完成大厅全年物业服务，故障24小时内修复。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      2024年物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 依据《2023年物业合同》，2024年底前完成大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ tables, outline }, { report }) {
    tables.forEach((table, index) => {
      for (const { at, year, other, text } of otherYears(table))
        report('other', {
          at,
          table: index,
          data: { year, other },
          fixes: choiceText(`把${String(other)}年改成${String(year)}年`, at, text),
        });
    });
    const { year } = outline ?? { year: null };
    if (!outline || year === null) return;
    const told = new Set<Field>();
    for (const { paragraph, value } of outline.subGoals.flatMap(({ items }) => items)) {
      const other = yearIn(value);
      if (other === null || other === year || told.has(paragraph.field)) continue;
      told.add(paragraph.field);
      report('text', { at: paragraph.field, data: { year, other } });
    }
    for (const { field, role, path } of outline.paragraphs) {
      if (role === 'cover' || role === 'contents' || isSchedule(field.raw)) continue;
      if (told.has(field)) continue;
      const years = plannedYears(field.raw);
      // What speaks of this year too compares; measures tell what was done before.
      const own = years.some((mention) => mention.year === year);
      const other = years.find((mention) => mention.year !== year);
      if (!other || own || path.some((heading) => heading.includes('保障措施'))) continue;
      report('text', {
        at: field,
        data: { year, other: other.year },
        fixes: choiceText(
          `把${String(other.year)}年改成${String(year)}年`,
          field,
          field.raw.slice(0, other.at) + String(year) + field.raw.slice(other.at + 4),
        ),
      });
    }
  },
});

/** The year of a target that is a date: 2026年9月1日前. */
function yearIn(value: string): number | null {
  const found = /^(20\d\d)年/.exec(value);
  return found && Number(found[1]);
}

interface OtherYear {
  readonly at: Field;
  readonly year: number;
  readonly other: number;
  /** The cell with its own year in place of the other. */
  readonly text: string;
}

/** Years of a form that are not its own. */
function otherYears(table: Table): OtherYear[] {
  const { year } = table;
  // A project of several years speaks of the others.
  if (year === null || table.blocks.some(({ term }) => term === 'multi-year')) return [];
  const told = headerField(table, 'purpose')?.value;
  return datedFields(table).flatMap((field) => {
    const years = plannedYears(field.text);
    // An account of the project that speaks of this year too tells its history.
    if (isSchedule(field.text)) return [];
    if (field === told && years.some((mention) => mention.year === year)) return [];
    const other = years.find(
      (mention) =>
        mention.year < year ||
        isLater(table, field, mention) ||
        isNamedLater(table, field, mention.year),
    );
    if (!other) return [];
    const text = field.text.slice(0, other.at) + String(year) + field.text.slice(other.at + 4);
    return [{ at: field, year, other: other.year, text }];
  });
}

/** The year in the project's own name, unless the money comes ahead of it. */
function isNamedLater(table: Table, field: Field, year: number): boolean {
  const name = headerField(table, 'project-name')?.value;
  return field === name && year > table.year! && !comesAhead(field.text);
}

/** A goal that speaks of a later year alone; later years in values are deadlines, which time-out-of-period tells. */
function isLater(table: Table, field: Field, { year, at }: YearMention): boolean {
  const goal = table.goals.find(({ value }) => value === field);
  if (!goal || year !== table.year! + 1 || field.text.includes(String(table.year))) return false;
  if (projectPeriod(table)?.text.includes(String(year)) || multiYearBudget(table)) return false;
  return isYearOfWork(field.text.slice(0, at), field.text.slice(at + 4));
}
