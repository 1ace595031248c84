import { groupBy } from '../model/group-by';
import type { Book, Grid } from '../model/grid';
import type { Outcome } from '../model/outcome';
import { a1, parseA1, type Place } from '../model/place';
import type { Problem, Waived } from '../model/problem';

/** An answer to a problem (说明后忽略): it holds for as long as the cells say what they said when it was given. */
export interface Waiver {
  readonly rule: string;
  /** Which of the rule's messages was answered. */
  readonly key: string;
  readonly sheet: string;
  /** The cell's address, `F16`. */
  readonly cell: string;
  /** What the cells of the problem held, see `waivedText`. */
  readonly text: string;
  readonly reason: string;
  /** Who answered; empty when unknown. */
  readonly by: string;
  /** ISO 8601; empty when unknown. */
  readonly at: string;
}

/** Under this key a workbook's own store keeps its waivers. */
export const WAIVERS_KEY = 'waivers';

/** An answer given now to a problem of this workbook. */
export function waiverOf(
  problem: Problem,
  book: Book,
  answer: { readonly reason: string; readonly by: string; readonly at: string },
): Waiver {
  const { rule, key, place } = problem;
  return {
    rule,
    key,
    sheet: place.sheet,
    cell: a1(place),
    text: waivedText(problem, gridsByName(book)),
    reason: answer.reason,
    by: answer.by,
    at: answer.at,
  };
}

/** The outcome with answered problems moved to `waived`. An answer counts once, and first for the very cell it was given for. */
export function applyWaivers(outcome: Outcome, book: Book, waivers: readonly Waiver[]): Outcome {
  if (waivers.length === 0) return outcome;
  const answers = matchWaivers(outcome.problems, book, waivers);
  const waived: Waived[] = [];
  const problems = outcome.problems.filter((problem) => {
    const answer = answers.get(problem);
    if (answer) waived.push({ problem, reason: answer.reason, by: answer.by, at: answer.at });
    return !answer;
  });
  return { ...outcome, problems, waived: [...outcome.waived, ...waived] };
}

/**
 * Which answer belongs to which problem. Rows that were inserted or deleted above move a problem without changing
 * what it says, so an answer that finds nothing at its own cell follows its text to the first cell that says the same.
 */
export function matchWaivers(
  problems: readonly Problem[],
  book: Book,
  waivers: readonly Waiver[],
): ReadonlyMap<Problem, Waiver> {
  const grids = gridsByName(book);
  const open = groupBy(waivers, (waiver) => keyOf(waiver, waiver.sheet, waiver.text));
  const keys = new Map(
    problems.map((p) => [p, keyOf(p, p.place.sheet, waivedText(p, grids))] as const),
  );
  const answers = new Map<Problem, Waiver>();
  const answer = (problem: Problem, atOwnCell: boolean) => {
    if (answers.has(problem)) return;
    const candidates = open.get(keys.get(problem)!) ?? [];
    const index = atOwnCell
      ? candidates.findIndex(({ cell }) => cell === a1(problem.place))
      : candidates.length - 1;
    if (index >= 0) answers.set(problem, candidates.splice(index, 1)[0]!);
  };
  for (const problem of problems) answer(problem, true);
  for (const problem of problems) answer(problem, false);
  return answers;
}

/** The waivers as the text that a workbook keeps. */
export function writeWaivers(waivers: readonly Waiver[]): string {
  return JSON.stringify({ version: 1, waivers });
}

/** Reads what `writeWaivers` wrote. Throws a Chinese sentence when the text is damaged or from a newer version. */
export function readWaivers(text: string | null): readonly Waiver[] {
  if (text === null || text === '') return [];
  const stored = parseJson(text);
  const list = stored?.['version'] === 1 ? stored['waivers'] : null;
  if (!Array.isArray(list) || !list.every(isWaiver)) {
    throw new Error('工作簿里保存的“说明后忽略”记录无法读取，可能来自更新的版本；原记录保持不变。');
  }
  return list;
}

/**
 * What a waiver was given for: the text of the problem's cell, and of the cells it was compared with. A blank cell says
 * nothing of its own, so its row speaks for it.
 */
function waivedText(problem: Problem, grids: ReadonlyMap<string, Grid>): string {
  const textAt = ({ sheet, row, col }: Place) => grids.get(sheet)?.rows.get(row)?.[col]?.text ?? '';
  const own = textAt(problem.place) || rowText(grids.get(problem.place.sheet), problem.place.row);
  return [own, ...problem.related.map(({ place }) => textAt(place))].join('\n');
}

function rowText(grid: Grid | undefined, row: number): string {
  return (grid?.rows.get(row) ?? []).map((cell) => cell?.text ?? '').join('|');
}

function keyOf(of: { rule: string; key: string }, sheet: string, text: string): string {
  return JSON.stringify([of.rule, of.key, sheet, text]);
}

function gridsByName(book: Book): ReadonlyMap<string, Grid> {
  return new Map(book.grids.map((grid) => [grid.sheet, grid]));
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const TEXTS = ['rule', 'key', 'sheet', 'cell', 'text', 'reason', 'by', 'at'] as const;

function isWaiver(value: unknown): value is Waiver {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    TEXTS.every((name) => typeof fields[name] === 'string') &&
    parseA1(fields['cell'] as string) !== null
  );
}
