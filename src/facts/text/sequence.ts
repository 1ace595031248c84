import type { Outline, Paragraph } from '../../model/outline';
import { isLedByGoal } from '../../language/form/lead';

/** A break in the numbers of paragraphs. */
export interface NumberBreak {
  readonly kind: 'gap' | 'duplicate';
  readonly paragraph: Paragraph;
  readonly before: Paragraph;
  readonly expected: number;
  /** A line between the two that has lost its number. */
  readonly lost: Paragraph | null;
}

/** Numbers of lists below headings begin with 1 again and again. */
const FREE_LISTS = 4;

/** Where numbers at one depth leave one out or come twice. Contents and the cover do not count; a sequence may begin anywhere. */
export function numberBreaks(outline: Outline): NumberBreak[] {
  const { paragraphs } = outline;
  const found: NumberBreak[] = [];
  const last = new Map<number, Paragraph>();
  let caption: Paragraph | null = null;
  const compare = (paragraph: Paragraph, before: Paragraph | null | undefined): void => {
    if (!before || before.ordinal === null || paragraph.ordinal === null) return;
    const expected = before.ordinal + 1;
    if (paragraph.ordinal === before.ordinal) {
      if (paragraph.ordinal === 1 && paragraph.level >= FREE_LISTS) return;
      found.push({ kind: 'duplicate', paragraph, before, expected, lost: null });
    } else if (paragraph.ordinal > expected) {
      const lost = lostBetween(paragraphs, before, paragraph);
      found.push({ kind: 'gap', paragraph, before, expected, lost });
    }
  };
  for (const paragraph of paragraphs) {
    const { role, level, ordinal } = paragraph;
    if (role === 'contents' || role === 'cover' || ordinal === null) continue;
    if (role === 'caption') {
      if (caption && caption.level === level) compare(paragraph, caption);
      caption = paragraph;
      continue;
    }
    compare(paragraph, last.get(level));
    for (const deeper of [...last.keys()]) if (deeper > level) last.delete(deeper);
    last.set(level, paragraph);
  }
  return [...found, ...lostAtEnd(outline, found)];
}

const LONGEST_HEADING = 45;

/** A short line without a number that a goal follows, or else the only short line of its kind. */
function lostBetween(
  paragraphs: readonly Paragraph[],
  from: Paragraph,
  to: Paragraph,
): Paragraph | null {
  const between = paragraphs.slice(paragraphs.indexOf(from) + 1, paragraphs.indexOf(to));
  const isShort = ({ ordinal, field, role }: Paragraph): boolean =>
    ordinal === null &&
    role !== 'caption' &&
    field.text.length <= LONGEST_HEADING &&
    !/[。；:：]/.test(field.text);
  const before = between.find(
    (one, index) => isShort(one) && isLedByGoal(between[index + 1]?.field.text ?? ''),
  );
  if (before) return before;
  const short = between.filter(isShort);
  return short.length === 1 ? short[0]! : null;
}

/** Headings of sections and of sub-goals without a number, after others of their kind that have one; no number follows that would miss theirs. */
function lostAtEnd(outline: Outline, found: readonly NumberBreak[]): NumberBreak[] {
  const { sections, subGoals } = outline;
  const kinds = [
    [sections.overall, sections.parts, sections.measures],
    subGoals.map(({ heading }) => heading),
  ];
  return kinds.flatMap((heads) => {
    const present = heads.flatMap((head) => head ?? []);
    return present.flatMap((paragraph, index): NumberBreak[] => {
      const sibling = present[index - 1];
      if (!sibling || sibling.ordinal === null || paragraph.ordinal !== null) return [];
      if (paragraph.role === 'caption' || present[index + 1]?.ordinal) return [];
      if (found.some(({ lost }) => lost === paragraph)) return [];
      const before = lastOf(
        sibling,
        outline.paragraphs.slice(0, outline.paragraphs.indexOf(paragraph)),
      );
      if (before.ordinal === null) return [];
      const expected = before.ordinal + 1;
      return [{ kind: 'gap', paragraph, before, expected, lost: paragraph }];
    });
  });
}

/** The last number at the depth of a heading, which may be that of another heading between the two. */
function lastOf(sibling: Paragraph, above: readonly Paragraph[]): Paragraph {
  return above.reduce(
    (last, one) => (one.level === sibling.level && one.ordinal !== null ? one : last),
    sibling,
  );
}
