import type { Item, Paragraph, SubGoal } from '../../model/outline';
import { readMeasure } from '../../language/measure/measure';
import { halfWidth, squeeze } from '../../language/text/normalize';
import { splitItems, valueIn } from './items';

const GOAL = /^(绩效|工作)?目标\s*[:：]/;
const INDICATORS = /^(绩效)?指标\s*[:：]/;
const LONGEST_TITLE = 45;

interface Open {
  readonly heading: Paragraph;
  readonly goals: Paragraph[];
  readonly indicators: Paragraph[];
  reads: 'goal' | 'indicators' | null;
}

/** The sub-goals of the section 分项绩效目标. A heading that lost its number is one too when 绩效目标 follows it. */
export function readSubGoals(content: readonly Paragraph[]): SubGoal[] {
  const found: Open[] = [];
  content.forEach((paragraph, index) => {
    const text = wordsOf(paragraph);
    const current = found[found.length - 1];
    if (GOAL.test(text) && current) {
      current.goals.push(paragraph);
      current.reads = 'goal';
    } else if (INDICATORS.test(text) && current) {
      current.indicators.push(paragraph);
      current.reads = 'indicators';
    } else if (isHeading(paragraph, content[index + 1])) {
      found.push({ heading: paragraph, goals: [], indicators: [], reads: null });
    } else if (current?.reads === 'goal') current.goals.push(paragraph);
    else if (current?.reads === 'indicators') current.indicators.push(paragraph);
  });
  return found.map(subGoalOf);
}

function wordsOf({ level, title, field }: Paragraph): string {
  return halfWidth(level > 0 ? title : field.text).trim();
}

function isHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = wordsOf(paragraph);
  if (paragraph.level > 0 && paragraph.level <= 3) return !/[。；]/.test(text.slice(0, -1));
  const isShort = text.length <= LONGEST_TITLE && !/[。；，:：]/.test(text);
  return isShort && next !== undefined && GOAL.test(wordsOf(next));
}

function subGoalOf({ heading, goals, indicators }: Open): SubGoal {
  return {
    heading,
    title: heading.title,
    goals,
    goal: goals
      .map((one) => wordsOf(one).replace(GOAL, ''))
      .join('')
      .trim(),
    indicators,
    items: indicators.flatMap((paragraph) =>
      splitItems(wordsOf(paragraph).replace(INDICATORS, '')).map((text) => itemOf(text, paragraph)),
    ),
  };
}

function itemOf(text: string, paragraph: Paragraph): Item {
  const { name, value } = valueIn(text);
  const measure = readMeasure(squeeze(value));
  return { text, name, value, measure, hasValue: value !== '', paragraph };
}
