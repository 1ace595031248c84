import fc from 'fast-check';
import { compare } from '../../src/compare/compare';
import { FORMS } from '../support/forms/all';
import { VARIANTS } from '../support/forms/variants';
import { hebeiForm } from '../support/hebei-form';
import { changeLines, compared, mirrored, summary, version } from './versions';

const drawings = [hebeiForm(), ...FORMS.map(({ text }) => text)];

const WRITTEN = ['≥95%', '316万元', '3160000元', '', '改过的名称', '10'];

interface Edits {
  readonly writes: readonly (readonly [at: number, text: string])[];
  readonly moves: readonly (readonly [from: number, to: number])[];
}

const edits: fc.Arbitrary<Edits> = fc.record({
  writes: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WRITTEN)), { maxLength: 4 }),
  moves: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
});

const drawing = fc.constantFrom(...drawings);

/** The form with cells written over and lines put elsewhere. */
function edited(form: string, { writes, moves }: Edits): string {
  const lines = form
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [at, text] of writes) {
    const line = lines[at % lines.length]!;
    line[(at >> 8) % line.length] = text;
  }
  for (const [from, to] of moves) {
    const [line] = lines.splice(from % lines.length, 1);
    lines.splice(to % lines.length, 0, line!);
  }
  return lines.map((line) => line.join(' | ')).join('\n');
}

test('a version compared with itself says nothing', () => {
  fc.assert(
    fc.property(drawing, edits, (form, change) => {
      const comparison = compared(edited(form, change), edited(form, change));
      expect(changeLines(comparison)).toEqual([]);
      expect([...comparison.solved, ...comparison.fresh]).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('compared the other way round, it says the same the other way round', () => {
  fc.assert(
    fc.property(drawing, edits, edits, (form, before, after) => {
      const [a, b] = [version(edited(form, before)), version(edited(form, after))];
      expect(summary(compare([b], [a]))).toEqual(mirrored(compare([a], [b])));
    }),
    { numRuns: 300 },
  );
}, 60_000);

describe('a form drawn another way says the same', () => {
  const cases = FORMS.flatMap((form) => VARIANTS.map((variant) => ({ form, variant })));
  test.each(cases)('$form.name, $variant.name', ({ form, variant }) => {
    expect(changeLines(compared(form.text, variant.draw(form.text)))).toEqual([]);
  });
});
