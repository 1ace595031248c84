import { rule } from '../rule';
import type { Grid } from '../../model/grid';
import type { Place } from '../../model/place';
import type { Field } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { statesYearSpan } from '../../language/date/year-span';
import { datedFields, plannedYears } from '../../facts/year/years';

export const yearMissing = rule({
  id: 'year-missing',
  title: '未标明年度',
  severity: 'warning',
  looksAt: 'document',
  aspect: '完整性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '绩效目标按年度批复和考核，标题上要有年度。',
  says: {
    missing: '标题没有写年度，请写成“20××年……绩效目标表”或在标题下写“（20××年度）”。',
    elsewhere: '标题没有写年度；表内写的是{year}年，建议在标题上也写明。',
  },
  example: {
    fails: `
      物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      物业服务费绩效目标表（2024年度） | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ book, tables }, { report }) {
    // The projects of a list share one title, which is told once.
    const seen = new Set<Field>();
    const yearElsewhere = yearsElsewhere(book.grids);
    tables.forEach((table, index) => {
      const { title, year } = table;
      if (!title || seen.has(title)) return;
      seen.add(title);
      if (year !== null) return;
      const found = yearElsewhere(title.place) ?? mentionedYear(table);
      // “2025—2027年度” is stated, and none of its years is the form's.
      if (statesYearSpan(title.text + (found ?? ''))) return;
      report(found ? 'elsewhere' : 'missing', {
        at: title,
        table: index,
        ...(found ? { data: { year: found }, severity: 'info' as const } : {}),
        fixes: choiceText(
          `标题后加“（${found ?? '【】'}年度）”`,
          title,
          `${title.text}（${found ?? '【】'}年度）`,
        ),
      });
    });
  },
});

/** Lines right below a title may carry the year as a date: “填报日期：2021年1月28日”. */
const NEAR = 3;

/** Who tells the year in a title's stead: a date or years from one to another below it, its sheet's name, a cover sheet's. Sheets are looked at once. */
function yearsElsewhere(grids: readonly Grid[]): (title: Place) => string | null {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const ofSheets = grids.map(({ sheet }) => yearIn(sheet)).find(Boolean);
  return ({ sheet, row }) => {
    const below = [...Array(NEAR).keys()].flatMap(
      (step) => byName.get(sheet)?.rows.get(row + 1 + step) ?? [],
    );
    const dates = below.map((cell) => {
      const text = cell?.text ?? '';
      return statesYearSpan(text) ? text : /(?:^|\D)(20\d\d)\s*(?:年|[-./]\d)/.exec(text)?.[1];
    });
    return dates.find(Boolean) ?? yearIn(sheet) ?? ofSheets ?? null;
  };
}

function yearIn(name: string): string | undefined {
  return /20\d\d/.exec(name)?.[0];
}

function mentionedYear(table: Parameters<typeof datedFields>[0]): string | null {
  for (const field of datedFields(table)) {
    const [mention] = plannedYears(field.text);
    if (mention) return String(mention.year);
  }
  return null;
}
