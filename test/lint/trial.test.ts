import { applyEdits } from '../../src/lint/edit-book';
import { applyTextEdits } from '../../src/lint/apply-edits';
import { check } from '../../src/lint/check';
import { Trials } from '../../src/lint/trial';
import { heldAt, type Book } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import { a1 } from '../../src/model/place';
import { RULES } from '../../src/rules/list';
import { FORMS } from '../support/forms/all';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';

const CHOICE = { profile: null, submission: false, severities: {}, approved: [] };
const DRAWINGS = [hebeiForm(), ...FORMS.map(({ text }) => text)];
const WORDS = ['', '=0次', '≥95%', '316万元', '合同约定', '及时', '一级指标', '数量指标', '2024年'];

const bookOf = (drawing: string): Book => ({ grids: [sketch(drawing)] });
const said = ({ problems, unjudged }: Outcome) =>
  [
    ...problems.map(
      (one) => `${one.rule} ${one.key} ${a1(one.place)} ${one.severity} ${one.message}`,
    ),
    ...unjudged.map((one) => `${one.rule} ${a1(one.place)} ${one.reason}`),
  ].sort();

/** Every text cell of a book, some words into each. */
function* typedInto(book: Book): Generator<Book> {
  const [grid] = book.grids;
  let turn = 0;
  for (const [row, cells] of grid!.rows)
    for (let col = 0; col < cells.length; col += 1) {
      if (!cells[col]) continue;
      turn += 1;
      const text = WORDS[turn % WORDS.length]!;
      const place = { sheet: grid!.sheet, row, col };
      const held = heldAt(grid!, row, col);
      if (held !== text) yield applyTextEdits(book, [{ kind: 'set-text', place, held, text }]);
    }
}

test('a trial tells of an edited form what a check tells that has never seen it', () => {
  for (const drawing of DRAWINGS) {
    const book = bookOf(drawing);
    const trials = new Trials(RULES, CHOICE);
    const before = trials.check(book, null);
    expect(said(before)).toEqual(said(check(book)));
    for (const tried of typedInto(book))
      expect(said(trials.check(tried, before))).toEqual(said(check(tried)));
  }
});

test('a session that checks one edit after another tells what a check tells that has seen none', () => {
  for (const drawing of DRAWINGS.slice(0, 8)) {
    let outcome = check(bookOf(drawing), { keep: true });
    for (const tried of typedInto(bookOf(drawing))) {
      outcome = check(tried, { keep: true, since: outcome });
      expect(said(outcome)).toEqual(said(check(tried)));
    }
  }
});

test('after a taken over problem its fixes still hold what the cells hold', () => {
  const book = bookOf(hebeiForm());
  let outcome = check(book, { keep: true });
  for (const tried of [...typedInto(book)].slice(0, 12)) {
    outcome = check(tried, { keep: true, since: outcome });
    for (const { fixes } of outcome.problems)
      for (const { edits } of fixes) expect(() => applyEdits(tried, edits)).not.toThrow();
    expect(outcome.problems.map(({ fixes }) => fixes)).toEqual(
      check(tried).problems.map(({ fixes }) => fixes),
    );
  }
});

test('what an edit cannot concern is not judged again', () => {
  const book = bookOf(hebeiForm());
  let ran = 0;
  const rules = RULES.map((rule) => ({
    ...rule,
    check: (...args: Parameters<typeof rule.check>) => {
      ran += 1;
      rule.check(...args);
    },
  }));
  const trials = new Trials(rules, CHOICE);
  const before = trials.check(book, null);
  const all = ran;
  const basis = before.tables[0]!.indicators[0]!.basis!;
  ran = 0;
  const { place, held } = basis;
  trials.check(
    applyTextEdits(book, [{ kind: 'set-text', place, held, text: '合同约定：《【】》' }]),
    before,
  );
  expect(ran).toBeGreaterThan(0);
  expect(ran).toBeLessThan(all / 5);
});
