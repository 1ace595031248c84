import type { Measure } from '../../model/measure';
import { readMeasure } from '../../parse/text/measure';
import { withoutBlanks } from '../../parse/text/normalize';
import { remembered } from '../../parse/text/remember';
import { unitAt, unitSet } from '../../parse/text/unit';

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
}

/** What is or was, or a part of another figure: nothing that indicators repeat. */
const ASIDE =
  /其中|现有|共有|原有|目前|截至|截止|累计|上年|去年|上一年|同比|环比|基数|辖区|总人口|每年|提高\d|增长\d|下降\d|降低\d|减少\d|增加\d/;
const NEARLY = /[约近]\d|左右|\d万?余/;
const FLOOR = /不[少低]于|≥|>=|至少|(^|[^不])(超过|[大高]于)/;
const CEILING = /不超过|不[高多大]于|≤|<=|控制在|(^|[^不])[低少]于/;
/** Words between what is counted and how many. */
const LEAST =
  /(不少于|不低于|不超过|不高于|不多于|达到|达|共计|共|为|≥|≤|>=|<=|超过|稳定在|保持在|控制在|提高到|提升到|至少|的)+$/;
/** What is done to the object, and when. */
const VERBS =
  /^(\d+年|年度?|全年|计划|预计|举办|开展|完成|组织|实施|采购|购置|配备|新建|建成|维修|维护|发放|支持|办理|印制|确保|保障|建设|消除|使|对|为|向|给|的|[、（(])+/;

/** “1200名残疾儿童和持证残疾人”: the figure is of both; “经济困难的高龄、失能老年人” are one kind. */
const SEVERAL = /^[^的]{0,11}、|^.{0,11}[和及与]/;

/** The goal's figures with a unit that counts, or in percent. */
export const statedFigures = remembered((goal): readonly Stated[] =>
  withoutBlanks(goal)
    .replace(/(\d),(?=\d{3})/g, '$1')
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

function figuresIn(item: string): Stated[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  const number = /\d+(?:\.\d+)?[万亿]?/g;
  for (let match = number.exec(item); match; match = number.exec(item)) {
    const unit = unitAt(item, number.lastIndex);
    if (unit && counts(unit.unit)) found.push({ start: match.index, end: unit.end });
  }
  return found.map(({ start, end }, at) => {
    const before = item.slice(at === 0 ? 0 : found[at - 1]!.end, start).replace(LEAST, '');
    const after = item.slice(end, found[at + 1]?.start);
    const object = before.replace(VERBS, '');
    const isLast = at === found.length - 1;
    const ofSeveral = object === '' && SEVERAL.test(after);
    return {
      clause: item,
      measure: readMeasure(item.slice(start, end)),
      object,
      words: ofSeveral ? '' : isLast || object === '' ? `${before} ${after}` : before,
      bound: boundOf(item.slice(0, start), after),
      later: /[两三五]年|到20\d\d/.test(item),
    };
  });
}

/** A point in time is no count, and of money only its price for one is compared. */
function counts(unit: string): boolean {
  const kind = unitSet(unit);
  return kind !== 'unknown' && (kind !== 'time' || /^(天|小时|分钟|个工作日)$/.test(unit));
}

function boundOf(before: string, after: string): Stated['bound'] {
  const near = before.slice(-6);
  if (FLOOR.test(near) || /^(及)?以上/.test(after)) return 'floor';
  return CEILING.test(near) || /^(以[内下]|之内)/.test(after) ? 'ceiling' : null;
}

/** An indicator's name without the act and what it counts in: “购置灭火弹枚数” is 灭火弹. */
export const coreOf = remembered((name) =>
  withoutBlanks(name)
    .replace(/[(（][^()（）]*[)）]|^(指标\d*)?[:：★]*/g, '')
    .replace(VERBS, '')
    .replace(/(数量|面积|里程|长度|规模|人次|[一-鿿]?次数|总[数量]|.数|量)$/, ''),
);

/** How much of a core's pairs of characters stand among the words: 0 to 1. */
export function share(core: string, words: string, object = ''): number {
  let shared = 0;
  for (let at = 0; at + 2 <= core.length; at += 1)
    if (words.includes(core.slice(at, at + 2))) shared += 1;
  // The head of a name stands last: 试验示范基地 is 农业科技试验示范基地.
  const isHead = object.length > 2 && core.endsWith(object);
  return core.length < 2 ? 0 : Math.max(shared / (core.length - 1), isHead ? 0.6 : 0);
}
