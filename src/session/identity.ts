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
  const ids = new Map<Problem, string>();
  const taken = new Set<string>();
  for (const likeness of [sameWordsSameCell, sameWords, sameCell]) {
    const free = groupFree(before, taken, likeness);
    for (const problem of problems) {
      if (ids.has(problem)) continue;
      const id = free.get(likeness(problem))?.shift();
      if (id === undefined) continue;
      ids.set(problem, id);
      taken.add(id);
    }
  }
  return problems.map((problem) => ({ id: ids.get(problem) ?? nextId(), problem }));
}

function groupFree(
  before: readonly ListedProblem[],
  taken: ReadonlySet<string>,
  likeness: (problem: Problem) => string,
): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, problem } of before) {
    if (taken.has(id)) continue;
    const key = likeness(problem);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}

const sameWords = ({ rule, key, place, message }: Problem) =>
  JSON.stringify([rule, key, place.sheet, message]);
const sameCell = ({ rule, key, place }: Problem) =>
  JSON.stringify([rule, key, place.sheet, a1(place)]);
const sameWordsSameCell = (problem: Problem) => sameWords(problem) + sameCell(problem);
