import { check } from '../../src/lint/check';
import { a1 } from '../../src/model/place';
import { FORMS } from '../support/forms/all';
import { FUNDS } from '../support/forms/provinces/funds';
import { LISTS } from '../support/forms/provinces/lists';
import { REPORTS } from '../support/forms/provinces/reports';
import { TARGETS } from '../support/forms/provinces/targets';
import { sketch } from '../support/sketch';

const DRAWN = [...FORMS, ...TARGETS, ...FUNDS, ...LISTS, ...REPORTS];

/** Whether a host tells merges or not, the same is said: the same problem, or that it could not be judged. */
test.each(DRAWN.map(({ name, text }) => [name, text]))(
  'the same problems with merges known and unknown: %s',
  (_, text) => {
    const told = (merges: boolean) => {
      const { problems, unjudged } = check({ grids: [sketch(text, { merges })] });
      return {
        problems: problems.map(({ rule, place, message }) => `${rule} ${a1(place)} ${message}`),
        unjudged: new Set(unjudged.map(({ rule }) => rule)),
      };
    };
    const [known, unknown] = [told(true), told(false)];
    const open = new Set([...known.unjudged, ...unknown.unjudged]);
    const judged = (all: readonly string[]) =>
      all.filter((line) => !open.has(line.split(' ', 1)[0]!)).sort();
    expect(judged(unknown.problems)).toEqual(judged(known.problems));
  },
);
