import type { Book } from '../../model/grid';
import { TEXT_SHEET } from '../../model/text-layout';
import type { Outline, Paragraph } from '../../model/outline';
import type { Table } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { yearIn } from '../year';
import { linesOf, type Line } from './lines';
import { withRoles } from './roles';
import { readSubGoals } from './sub-goals';

/** Fewer paragraphs are no text whose order could be judged. */
const FEWEST = 5;

/** The running text of a book: that of a document, or of the sheet that holds one beside the forms; null when there is none. */
export function readOutline(book: Book, tables: readonly Table[]): Outline | null {
  const layout = book.text;
  if (layout) {
    const lines = linesOf(book, TEXT_SHEET, layout, []);
    return lines.length === 0 ? null : outlineOf(lines, !layout.numbersKnown);
  }
  for (const { sheet, visibility } of book.grids) {
    if (visibility !== 'visible') continue;
    // Goals in prose may look like a form's head; only indicators make it one.
    const areas = tables
      .filter((table) => table.sheet === sheet && table.blocks.length > 0)
      .map(({ area }) => area);
    const lines = linesOf(book, sheet, null, areas);
    if (isRunningText(lines)) return outlineOf(lines, false);
  }
  return null;
}

/** A sheet of a workbook counts when it has the words of a performance text, one wide column of them. */
function isRunningText(lines: readonly Line[]): boolean {
  return lines.some(({ field }) => MARKS.test(squeeze(field.text)));
}

const MARKS = /(总体|分项)(绩效)?目标$|工作保障措施$|绩效文本$|^绩效指标[:：]/;

const OVERALL = /总体(绩效)?目标$/;
const PARTS = /分项(绩效)?目标$|职责(分类)?绩效目标$/;
const MEASURES = /(工作)?保障措施$/;

function outlineOf(lines: readonly Line[], numbersLost: boolean): Outline {
  const paragraphs = withRoles(lines);
  const [overall, parts, measures] = [OVERALL, PARTS, MEASURES].map((pattern) =>
    sectionOf(paragraphs, pattern),
  ) as [Section, Section, Section];
  const body = paragraphs.filter(({ role }) => role !== 'contents' && role !== 'cover');
  return {
    paragraphs,
    overall: overall.content,
    sections: { overall: overall.heading, parts: parts.heading, measures: measures.heading },
    subGoals: readSubGoals(parts.content),
    measures: measures.content,
    isDump: body.length < FEWEST,
    numbersLost,
    year: yearOf(paragraphs),
  };
}

interface Section {
  readonly heading: Paragraph | null;
  readonly content: readonly Paragraph[];
}

/** A section goes on until the next heading that is no deeper, or a table's caption. */
function sectionOf(paragraphs: readonly Paragraph[], pattern: RegExp): Section {
  const start = paragraphs.findIndex(
    ({ role, title, field }) =>
      role !== 'contents' &&
      role !== 'caption' &&
      title.length <= 20 &&
      field.text.length <= 30 &&
      pattern.test(squeeze(title)),
  );
  const heading = paragraphs[start] ?? null;
  if (!heading) return { heading, content: [] };
  const level = heading.level || 2;
  const rest = paragraphs.slice(start + 1);
  const end = rest.findIndex(
    (one) =>
      one.role === 'caption' ||
      one.role === 'part' ||
      (one.level > 0 && one.level <= level && one.ordinal !== null) ||
      (one.level === 0 && SECTION.test(squeeze(one.title))),
  );
  return { heading, content: end < 0 ? rest : rest.slice(0, end) };
}

const SECTION = /^(总体|分项)(绩效)?目标$|^工作保障措施$/;

function yearOf(paragraphs: readonly Paragraph[]): number | null {
  for (const { role, field } of paragraphs) {
    if (role !== 'cover' && role !== 'part' && role !== 'heading') continue;
    const year = yearIn(field.text);
    if (year !== null) return year;
  }
  return null;
}
