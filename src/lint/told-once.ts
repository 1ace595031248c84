import { a1, areaA1, contains } from '../model/place';
import type { Problem } from '../model/problem';
import { retold } from './proof/found';
import { headerField, type Block, type Table } from '../model/table';

/**
 * The problems of one table, each told once. The same words about the same cell are one problem; so are the same words about the same
 * thing in two halves of a form (中期 and 年度, or the columns of several townships): the first has the other places as related ones,
 * and its fixes mend all. What concerns a whole project of a list names it.
 */
export function toldOnce(table: Table, problems: readonly Problem[]): Problem[] {
  const named = table.listed ? problems.map((problem) => withProject(table, problem)) : problems;
  const halves = halvesOf(table);
  const first = new Map<string, number>();
  const told: Problem[] = [];
  for (const problem of named) {
    const words = `${problem.rule} ${problem.key} ${problem.message}`;
    const same = `${words} ${areaA1(problem.area)}`;
    if (first.has(same)) continue;
    const half = halves.get(a1(problem.place));
    const twin = half === undefined ? undefined : first.get(words);
    const before = twin === undefined ? undefined : told[twin];
    const other = before && halves.get(a1(before.place));
    if (before && other && other !== half) {
      first.set(same, twin!);
      told[twin!] = joined(before, problem);
      continue;
    }
    first.set(same, told.length);
    if (half && !first.has(words)) first.set(words, told.length);
    told.push(problem);
  }
  return told;
}

/** Problems that several tables of a list have with their common headings are one. */
export function withoutRepeats(
  tables: readonly Table[],
  problems: readonly Problem[],
): readonly Problem[] {
  if (!tables.some(({ listed }) => listed)) return problems;
  const seen = new Set<string>();
  return problems.filter(({ rule, message, place, table: index }) => {
    const table = index === null ? undefined : tables[index];
    if (!table?.listed || contains(table.area, place.row, place.col)) return true;
    const key = `${rule} ${place.sheet} ${a1(place)} ${message}`;
    return !seen.has(key) && !!seen.add(key);
  });
}

/** The cells of a form's halves, each with the half that it belongs to; those that halves share belong to none. Empty where there is one. */
function halvesOf({ blocks, indicators }: Table): ReadonlyMap<string, string> {
  const halves = new Map<string, string>();
  if (new Set(blocks.map(halfOf)).size < 2) return halves;
  const put = (block: Block, row: number, col: number) => {
    const cell = a1({ row, col });
    const known = halves.get(cell);
    halves.set(cell, known === undefined || known === halfOf(block) ? halfOf(block) : '');
  };
  for (const block of blocks)
    for (const { place } of Object.values(block.columns)) put(block, place.row, place.col);
  for (const { block, cells } of indicators)
    for (const { place } of Object.values(cells)) put(block, place.row, place.col);
  halves.forEach((half, cell) => {
    if (half === '') halves.delete(cell);
  });
  return halves;
}

function halfOf({ term, scope }: Block): string {
  return `${term} ${scope ? a1(scope.place) : ''}`;
}

/** More places than these are not listed. */
const MOST_PLACES = 20;

function joined(first: Problem, again: Problem): Problem {
  const { place } = again;
  const related =
    first.related.length < MOST_PLACES
      ? [...first.related, { place, message: '这里也有同样的问题' }]
      : first.related;
  return retold(first, { related }, again);
}

/** “道路养护”：… at the project's name, which is what levelHeader gives of a list. */
function withProject(table: Table, problem: Problem): Problem {
  const name = headerField(table, 'project-name')?.value;
  if (!name || a1(name.place) !== a1(problem.place) || name.isBlank) return problem;
  if (problem.message.includes(name.text)) return problem;
  return retold(problem, { message: `“${name.text}”：${problem.message}` });
}
