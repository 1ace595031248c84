import type { Field, Indicator, Table } from '../../model/table';
import { badWordsOf, promisesIn, type GoalPromise } from '../../language/meaning/promise';
import { withoutBlanks } from '../../language/text/normalize';
import { coreOf, share } from '../../language/goal/likeness';

/** A promise that an indicator's target does not keep, and where it was made. */
export interface BrokenPromise {
  readonly where: string;
  readonly words: string;
  readonly field: Field | null;
}

/** What a promise of punctuality is broken by. */
const LATE = /拖欠|逾期|延误|延迟|超期|未按时|未及时|滞后/;
const PUNCTUAL = /按时|按期|及时|准时/;
/** The act both speak of: paying, delivering, handing out. */
const ACTS = ['支付', '付款', '拨付', '发放', '缴纳', '费用', '完成', '交付', '办结', '提供'];

/** What an indicator of lateness breaks: its own name, or a goal that promises the same act to be on time. */
export function lateness(table: Table, { name, description }: Indicator): BrokenPromise | null {
  const text = withoutBlanks(`${name?.text ?? ''}${description?.text ?? ''}`);
  if (!LATE.test(text)) return null;
  const own = name && promptIn(name.text);
  if (name && own && !LATE.test(name.text)) return { where: '名称', words: own, field: name };
  for (const { value, term } of table.goals) {
    const words = term === 'annual' ? promptIn(value.text) : null;
    if (words && ACTS.some((act) => words.includes(act) && text.includes(act)))
      return { where: '绩效目标', words, field: value };
  }
  return null;
}

function promptIn(text: string): string | null {
  const clause = text
    .split(/[，,。；;\n]/)
    .find((part) => PUNCTUAL.test(part) && ACTS.some((act) => part.includes(act)));
  if (!clause) return null;
  const bare = withoutBlanks(clause);
  return bare.length > 20 ? `${bare.slice(0, 20)}…` : bare;
}

/** The promise of a goal, that nothing of a kind happens or that none is left out, which an indicator of the same thing speaks against. */
export function brokenBy(
  kind: GoalPromise['kind'],
  table: Table,
  indicator: Indicator,
): BrokenPromise | null {
  const name = withoutBlanks(indicator.name?.text ?? '');
  for (const { value, term } of table.goals) {
    if (term !== indicator.block.term) continue;
    const promise = promisesIn(value.text).find(
      (one) =>
        one.kind === kind &&
        (kind === 'all'
          ? name.includes(one.thing)
          : isSameEvil(one.thing, name, indicator.description?.text ?? '')),
    );
    if (promise) return { where: '绩效目标', words: promise.clause, field: value };
  }
  return null;
}

/** How grave it is: “不发生重大事故” leaves smaller ones open. */
const GRADES = ['较大', '重大', '特大', '恶性', '群体性', '责任'];
/** So much of the thing, or of the name, must stand in the other. */
const ALIKE = 0.5;

function isSameEvil(thing: string, name: string, description: string): boolean {
  const told = `${name}${withoutBlanks(description)}`;
  if (!badWordsOf(thing).some((word) => name.includes(word))) return false;
  if (GRADES.some((grade) => thing.includes(grade) && !told.includes(grade))) return false;
  const core = coreOf(name);
  return core === '' || share(thing, told) >= ALIKE || share(core, thing) >= ALIKE;
}
