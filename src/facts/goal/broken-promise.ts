import type { Field, Indicator, Table } from '../../model/table';
import { areOfOneAct, promptClauseIn, tellsOfLateness } from '../../language/meaning/lateness';
import {
  badWordsOf,
  isGraver,
  isSpared,
  promisesIn,
  type GoalPromise,
} from '../../language/meaning/promise';
import { withoutBlanks } from '../../language/text/normalize';
import { coreOf, share } from '../../language/goal/likeness';

/** A promise that an indicator's target does not keep, and where it was made. */
export interface BrokenPromise {
  readonly where: string;
  readonly words: string;
  readonly field: Field | null;
}

/** What an indicator of lateness breaks: its own name, or a goal that promises the same act to be on time. */
export function lateness(table: Table, { name, description }: Indicator): BrokenPromise | null {
  const text = withoutBlanks(`${name?.text ?? ''}${description?.text ?? ''}`);
  if (!tellsOfLateness(text)) return null;
  const own = name && promptClauseIn(name.text);
  if (name && own && !tellsOfLateness(name.text)) return { where: '名称', words: own, field: name };
  for (const { value, term } of table.goals) {
    const words = term === 'annual' ? promptClauseIn(value.text) : null;
    if (words && areOfOneAct(words, text)) return { where: '绩效目标', words, field: value };
  }
  return null;
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
          : one.exact
            ? name.includes(one.thing)
            : isSameEvil(one.thing, name, indicator.description?.text ?? '')),
    );
    if (promise) return { where: '绩效目标', words: promise.clause, field: value };
  }
  return null;
}

/** So much of the thing, or of the name, must stand in the other. */
const ALIKE = 0.5;

function isSameEvil(thing: string, name: string, description: string): boolean {
  const told = `${name}${withoutBlanks(description)}`;
  if (!badWordsOf(thing).some((word) => name.includes(word))) return false;
  // 建成无走私村居个数 counts those that keep the promise.
  if (isSpared(name) || isGraver(thing, told)) return false;
  const core = coreOf(name);
  return core === '' || share(thing, told) >= ALIKE || share(core, thing) >= ALIKE;
}
