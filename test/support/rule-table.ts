import type { Edit, Fix } from '../../src/model/edit';
import { cellAt, type Book, type Grid } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import type { Problem, Severity } from '../../src/model/problem';
import { applyTextEdits } from '../../src/lint/apply-edits';
import { check } from '../../src/lint/check';
import type { Rule } from '../../src/rules/rule';
import { figuresOf } from './figures';
import { sketch } from './sketch';
import { told } from './told';

/** A workbook drawn as text (see `sketch`), or built. */
type Drawn = string | Grid | Book;

interface Report<Key extends string> {
  readonly table: Drawn;
  /** The cells that are reported, in reading order, each with the key of its message. */
  readonly at: Readonly<Record<string, Key | readonly Key[]>>;
  readonly severity?: Severity;
  /** The whole message, when its words matter. */
  readonly message?: string;
  /** Cells of the related places, in order. */
  readonly related?: readonly string[];
  /** Titles of the fixes. */
  readonly fixes?: readonly string[];
  /** What cells hold after the first fix. */
  readonly fixed?: Readonly<Record<string, string>>;
}

interface Cases<Key extends string> {
  readonly passes: readonly Drawn[];
  readonly reports: readonly Report<Key>[];
  /** Tables to which the rule does not apply, and cases that it calls unsure. */
  readonly skips?: readonly Drawn[];
  readonly unsure?: readonly Drawn[];
}

/**
 * The strict test of one rule: its own example first, then one table of cases. Duplicate cases fail, inputs are frozen,
 * cells and messages are exact, a safe fix must silence the rule without touching any figure, and undo must restore the grid. All that
 * is said, related places and fixes included, is pinned word for word (`-u` agrees to a change).
 */
export function ruleTable<Key extends string>(rule: Rule<Key>, cases: Cases<Key>): void {
  describe(rule.id, () => {
    test('no case stands twice', () => expectDistinct(rule, cases));
    test('its example fails where it should and passes where it should', () => {
      expect(problemsIn(rule, rule.example.fails)).not.toEqual([]);
      expect(problemsIn(rule, rule.example.passes)).toEqual([]);
    });
    cases.passes.forEach((drawn, index) =>
      test(`passes ${index + 1}`, () => expect(problemsIn(rule, drawn).map(summary)).toEqual([])),
    );
    cases.reports.forEach((expected, index) =>
      test(`reports ${index + 1}: ${Object.keys(expected.at).join(' ')}`, () =>
        expectReport(rule, expected)),
    );
    (cases.skips ?? []).forEach((drawn, index) =>
      test(`skips ${index + 1}`, () =>
        expect(outcomeOf(rule, drawn)).toMatchObject({ problems: [], unjudged: [] })),
    );
    (cases.unsure ?? []).forEach((drawn, index) =>
      test(`unsure ${index + 1}`, () => {
        const outcome = outcomeOf(rule, drawn);
        expect(outcome.problems).toEqual([]);
        expect(outcome.unjudged).not.toEqual([]);
        expect(told(outcome)).toMatchSnapshot();
      }),
    );
  });
}

function expectReport<Key extends string>(rule: Rule<Key>, expected: Report<Key>): void {
  const book = bookOf(expected.table);
  const outcome = outcomeOf(rule, book);
  const { problems } = outcome;
  expect(told(outcome)).toMatchSnapshot();
  expect(cellsOf(problems)).toEqual(
    Object.fromEntries(Object.entries(expected.at).map(([cell, keys]) => [cell, [keys].flat()])),
  );
  if (expected.severity) {
    expect(problems.map(({ severity }) => severity)).toEqual(problems.map(() => expected.severity));
  }
  const [first] = problems;
  if (expected.message !== undefined) expect(first?.message).toBe(expected.message);
  if (expected.related)
    expect(first?.related.map(({ place }) => a1(place))).toEqual(expected.related);
  if (expected.fixes) expect(first?.fixes.map(({ title }) => title)).toEqual(expected.fixes);
  if (expected.fixed) expect(textsAfter(first?.fixes[0])).toEqual(expected.fixed);
  for (const problem of problems)
    for (const fix of problem.fixes) expectSoundFix(rule, book, problem, fix);
}

/** Every fix names cells that hold what it says; a safe one silences its problem, moves no figure, and can be undone. */
function expectSoundFix(rule: Rule, book: Book, problem: Problem, fix: Fix): void {
  expect(fix.title).not.toMatch(/undefined|null|NaN|[{}]/);
  for (const edit of fix.edits) expectProof(book, edit);
  if (fix.edits.some(({ kind }) => kind !== 'set-text')) return;
  const after = applyTextEdits(book, fix.edits);
  if (fix.kind === 'safe') {
    const left = problemsIn(rule, after).filter(
      ({ key, place }) => key === problem.key && a1(place) === a1(problem.place),
    );
    expect(left.map(summary)).toEqual([]);
    expectFiguresKept(book, after);
  }
  expect(heldAfter(applyTextEdits(after, fix.edits.map(inverse)), fix)).toEqual(
    heldAfter(book, fix),
  );
}

/** An edit names what its cells hold, and moves no row without any. */
function expectProof({ grids }: Book, edit: Edit): void {
  const proof = edit.kind === 'set-text' ? [edit] : edit.held;
  expect(proof).not.toEqual([]);
  for (const { place, held } of proof) {
    const grid = grids.find(({ sheet }) => sheet === place.sheet)!;
    expect(cellAt(grid, place.row, place.col)?.value ?? null).toBe(held);
  }
}

/** What was read as a figure before is the same figure after; what could not be read may become readable. */
function expectFiguresKept(before: Book, after: Book): void {
  const figures = figuresOf(before);
  const now = figuresOf(after);
  expect(now.length).toBe(figures.length);
  expect(now.filter((_, index) => figures[index] !== '')).toEqual(
    figures.filter((figure) => figure !== ''),
  );
}

/** The same cells back to their old text; numbers come back as the text of the number. */
function inverse(edit: Edit): Edit {
  if (edit.kind !== 'set-text') throw new Error('only text edits');
  return { ...edit, held: edit.text === '' ? null : edit.text, text: String(edit.held ?? '') };
}

function heldAfter(book: Book, fix: Fix): string[] {
  return fix.edits.map((edit) => {
    if (edit.kind !== 'set-text') return '';
    const grid = book.grids.find(({ sheet }) => sheet === edit.place.sheet);
    return String(grid?.rows.get(edit.place.row)?.[edit.place.col]?.value ?? '');
  });
}

function textsAfter(fix: Fix | undefined): Record<string, string> {
  return Object.fromEntries(
    (fix?.edits ?? []).flatMap((edit) =>
      edit.kind === 'set-text' ? [[a1(edit.place), edit.text]] : [],
    ),
  );
}

function expectDistinct<Key extends string>(rule: Rule<Key>, cases: Cases<Key>): void {
  const drawn = [
    rule.example.fails,
    rule.example.passes,
    ...cases.passes,
    ...cases.reports.map(({ table }) => table),
    ...(cases.skips ?? []),
    ...(cases.unsure ?? []),
  ].map((one) => (typeof one === 'string' ? one.replace(/\s+/g, ' ').trim() : one));
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(cases.passes.length).toBeGreaterThan(0);
  expect(cases.reports.length).toBeGreaterThan(0);
}

function problemsIn(rule: Rule, drawn: Drawn): readonly Problem[] {
  return outcomeOf(rule, drawn).problems;
}

function outcomeOf(rule: Rule, drawn: Drawn) {
  return check(freeze(bookOf(drawn)), { rules: [rule], submission: rule.onlyFor === 'submission' });
}

function bookOf(drawn: Drawn): Book {
  if (typeof drawn === 'string') return { grids: [sketch(drawn)] };
  return 'grids' in drawn ? drawn : { grids: [drawn] };
}

function cellsOf(problems: readonly Problem[]): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { place, key } of problems) (cells[a1(place)] ??= []).push(key);
  return cells;
}

function summary({ key, place, message }: Problem): string {
  return `${a1(place)} ${key}: ${message}`;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
  }
  return value;
}
