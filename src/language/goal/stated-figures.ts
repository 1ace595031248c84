import type { Measure } from '../../model/measure';
import { readMeasure } from '../measure/measure';
import { unitAt, unitSet } from '../measure/unit';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';
import {
  ASIDE,
  boundOf,
  LASTING,
  LATER,
  LEAST,
  NEARLY,
  PART,
  SEVERAL,
  VERBS,
} from './figure-words';

/** A figure that a goal states: how much, and the words of its clause that say of what. */
export interface Stated {
  /** The clause that states it. */
  readonly clause: string;
  readonly measure: Measure;
  /** The words right before the figure. */
  readonly object: string;
  /** The words that may name it, those after it too. */
  readonly words: string;
  /** 不少于, 以上: an indicator may promise more; 不超过, 以内: less. */
  readonly bound: 'floor' | 'ceiling' | null;
  /** What several years bring: no goal of this year's. */
  readonly later: boolean;
  /** A part of the figure before it: 其中初级工1500人. */
  readonly part: boolean;
}

/** What a form prints before a goal. */
const OWN_NUMBER = /^目标[\d一二三四五六七八九十]*[:：]/;

/** The goal's figures with a unit that counts, or in percent. What was, what is only near and what tells a change is left out. */
export const statedFigures = remembered((goal): readonly Stated[] =>
  goal
    .split('\n')
    .map((line) =>
      squeeze(line)
        .replace(/(\d),(?=\d{3})/g, '$1')
        .replace(OWN_NUMBER, ''),
    )
    .join('；')
    .split(/[，,。；;!！]/)
    .filter((clause) => !ASIDE.test(clause) && !NEARLY.test(clause))
    .flatMap(items)
    .flatMap(figuresIn),
);

/** “灭火机60台、灭火弹3000枚” are two; “高龄、失能老年人” is one. */
function items(clause: string): readonly string[] {
  const all = clause.split('、');
  return all.every((item) => /\d/.test(item)) ? all : [clause];
}

/** Where a figure stands in its clause. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

function figuresIn(item: string): Stated[] {
  const found = spotsIn(item);
  return found.flatMap(({ start, end, unit }, at): Stated[] => {
    const beside = item.slice(at === 0 ? 0 : found[at - 1]!.end, start);
    // “短期疗养费36万元（240人，…”: a bracket tells more of what stands before it.
    const between =
      beside === '(' && at > 0
        ? item.slice(0, found[at - 1]!.start)
        : AND.test(beside)
          ? ''
          : beside;
    const after = item.slice(end, found[at + 1]?.start);
    const bound = boundOf(item.slice(0, start), after);
    if (!counts(unit, between, bound !== null)) return [];
    const before = between.replace(LEAST, '');
    const object = before.replace(VERBS, '');
    const isLast = at === found.length - 1;
    const ofSeveral = object === '' && SEVERAL.test(after);
    return [
      {
        clause: item,
        measure: readMeasure(item.slice(start, end)),
        object,
        words: ofSeveral ? '' : isLast || object === '' ? `${before} ${after}` : before,
        bound,
        later: LATER.test(item),
        part: PART.test(item.slice(0, start)),
      },
    ];
  });
}

function spotsIn(item: string): Spot[] {
  const found: Spot[] = [];
  const number = /\d+(?:\.\d+)?[万亿]?/g;
  for (let match = number.exec(item); match; match = number.exec(item)) {
    const unit = unitAt(item, number.lastIndex);
    const start = match.index;
    if (unit && !isNoCount(item.slice(0, start), item.slice(number.lastIndex)))
      found.push({ start, end: unit.end, unit: unit.unit });
  }
  return found;
}

/** “第27次”, “G107”, “3号楼”, “11点50分”, “由91%”, “32座以上公交车18辆”: what is named by a number, what was, and the size of what is counted. */
function isNoCount(before: string, after: string): boolean {
  return (
    /[A-Za-z〔第由从]$|\d点$/.test(before) ||
    /^(号|点(\d|[半钟前后到至以左])|[户座]以上[^，]*\d)/.test(after)
  );
}

/** “3000平方米租赁用房和1.2万平方米大厅”: what stands between is the first one's. */
const AND = /[和及与]$/;

/** A point in time is no count; how long something may take says so. */
function counts(unit: string, before: string, isBound: boolean): boolean {
  const kind = unitSet(unit);
  if (kind !== 'time') return kind !== 'unknown';
  if (/^(天|个工作日)$/.test(unit)) return true;
  return /^(小时|分钟|日|个月)$/.test(unit) && (isBound || LASTING.test(before));
}

/** A clause is quoted as far as this. */
const LONGEST = 24;

/** The clause of a figure as a message quotes it. */
export function quotedClause({ clause }: Pick<Stated, 'clause'>): string {
  return clause.length > LONGEST ? `${clause.slice(0, LONGEST)}…` : clause;
}
