import { EXPENDITURE_KINDS } from '../../src/library/list';
import type { Level2Code, LibraryIndicator } from '../../src/library/expenditure-kind';
import { classify } from '../../src/language/meaning/classify';
import type { ScoredKind } from '../../src/language/meaning/kind-words';
import { readMeasure } from '../../src/language/measure/measure';
import { directionOf } from '../../src/language/meaning/direction/direction';
import { impliedUnits, unitFits } from '../../src/language/measure/unit';

/** The indicators that the product itself recommends: whatever the word tables say of one of them is a false alarm. */
const RECOMMENDED = EXPENDITURE_KINDS.flatMap(({ name, indicators }) =>
  indicators.map((indicator): [string, LibraryIndicator] => [
    `${name} ${indicator.name}`,
    indicator,
  ]),
);

const KINDS: Readonly<Record<Level2Code, ScoredKind>> = {
  量: 'quantity',
  质: 'quality',
  时: 'timeliness',
  成: 'cost',
  经: 'economic',
  社: 'social',
  生: 'ecological',
  续: 'sustained',
  满: 'satisfaction',
};

function measureOf({ operator, figure, unit }: LibraryIndicator): ReturnType<typeof readMeasure> {
  return readMeasure(figure.replace(/【 】(?=年)/, '2024').replace(/【 】/g, '5'), {
    operator,
    unit,
  });
}

test.each(RECOMMENDED)('%s has a value of the grammar, in a unit that fits', (_, indicator) => {
  const measure = measureOf(indicator);
  expect(['number', 'percent', 'money', 'date']).toContain(measure.kind);
  const implied = impliedUnits(indicator.description, indicator.name);
  if (implied && measure.unit !== null)
    expect([measure.unit, unitFits(implied, measure.unit)]).toEqual([measure.unit, true]);
});

test.each(RECOMMENDED)('%s has a sign that suits its direction', (_, indicator) => {
  const wanted = directionOf(indicator.name, indicator.description);
  if (wanted === 'more' && measureOf(indicator).kind !== 'date')
    expect(indicator.operator).not.toBe('≤');
  if (wanted === 'less') expect(indicator.operator).not.toBe('≥');
});

test.each(RECOMMENDED)('%s is not better off under another kind', (_, indicator) => {
  const scores = classify(indicator.name, indicator.description, measureOf(indicator));
  const own = KINDS[indicator.level2];
  if (scores.some(({ kind }) => kind === own)) return;
  // Whom a benefit reaches and how well is counted as quantity and quality are: indicator-misclassified lets it pass too.
  const overlaps = '经社生续'.includes(indicator.level2) ? ['quantity', 'quality'] : [];
  expect(scores.filter(({ strong, kind }) => strong && !overlaps.includes(kind))).toEqual([]);
});
