import { groupBy } from '../model/group-by';
import { a1 } from '../model/place';
import type { Problem } from '../model/problem';
import type { ListedProblem } from './state';

/**
 * Names the problems of a new outcome so that what was there before keeps its name. A problem is the same when its rule
 * says the same of the same cell; else when it says the same elsewhere on the sheet (rows were inserted above);
 * else when it says something else of the same cell (the figure in it was edited).
 */
export function identify(
  before: readonly ListedProblem[],
  problems: readonly Problem[],
  nextId: () => string,
): readonly ListedProblem[] {
  // Tables that were not judged anew bring the very same problems, so after an edit only a stretch of the list is new.
  const isSame = (old: number, now: number) => before[old]?.problem === problems[now];
  const shorter = Math.min(before.length, problems.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, problems.length - 1 - tail))
    tail += 1;
  const [oldEnd, newEnd] = [before.length - tail, problems.length - tail];
  const between = identifyAll(before.slice(head, oldEnd), problems.slice(head, newEnd), nextId);
  return before.slice(0, head).concat(between, before.slice(oldEnd));
}

function identifyAll(
  before: readonly ListedProblem[],
  problems: readonly Problem[],
  nextId: () => string,
): readonly ListedProblem[] {
  const listed = new Map(before.map((one) => [one.problem, one]));
  const fresh = problems.filter((problem) => !listed.has(problem));
  const current = new Set(problems);
  let free: readonly ListedProblem[] = before.filter(({ problem }) => !current.has(problem));
  for (const likeness of [sameWordsSameCell, sameWords, sameCell]) {
    const groups = groupBy(free, ({ problem }) => likeness(problem));
    for (const problem of fresh) {
      if (listed.has(problem)) continue;
      const id = groups.get(likeness(problem))?.shift()?.id;
      if (id !== undefined) listed.set(problem, { id, problem });
    }
    free = Array.from(groups.values()).flat();
  }
  return problems.map((problem) => listed.get(problem) ?? { id: nextId(), problem });
}

const sameWords = ({ rule, key, place, message }: Problem) =>
  JSON.stringify([rule, key, place.sheet, message]);
const sameCell = ({ rule, key, place }: Problem) =>
  JSON.stringify([rule, key, place.sheet, a1(place)]);
const sameWordsSameCell = (problem: Problem) => sameWords(problem) + sameCell(problem);
