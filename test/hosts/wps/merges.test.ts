import fc from 'fast-check';
import { areaA1, type Area } from '../../../src/model/place';
import { readMerges } from '../../../src/hosts/wps/read/read-merges';
import { readUsed } from '../../../src/hosts/wps/read/read-block';
import { overlaps } from '../../host/workbook-model/area';
import { ModelWorkbook } from '../../host/workbook-model/workbook';
import { startEt } from '../../host/simulated-et';

const ROWS = 10;
const COLS = 7;

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.nat(ROWS - 1),
    left: fc.nat(COLS - 1),
    height: fc.nat(3),
    width: fc.nat(3),
  })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: Math.min(ROWS - 1, top + height),
    right: Math.min(COLS - 1, left + width),
  }))
  .filter(({ top, left, bottom, right }) => top < bottom || left < right);

const layout = fc.record({
  wanted: fc.array(area, { maxLength: 20 }),
  filled: fc.array(fc.boolean(), { minLength: ROWS * COLS, maxLength: ROWS * COLS }),
});

/** Rows after one pattern, as a form has its indicators: where cells begin that go on to the right, some of them blank. */
const rows = fc
  .record({
    pattern: fc.array(fc.nat(COLS - 1), { maxLength: 4 }),
    filled: layout.map((made) => made.filled),
    mostly: fc.boolean(),
  })
  .map(({ pattern, filled, mostly }) => ({
    wanted: Array.from({ length: ROWS }, (_, row) => stretches(pattern, row)).flat(),
    filled: filled.map((isFilled, at) => isFilled || (mostly && at % 11 > 0)),
  }));

function stretches(starts: readonly number[], row: number): Area[] {
  const sorted = Array.from(new Set([0, ...starts])).sort((a, b) => a - b);
  return sorted.flatMap((left, index) => {
    const right = (sorted[index + 1] ?? COLS) - 1;
    return left < right ? [{ top: row, bottom: row, left, right }] : [];
  });
}

/** Whatever is merged, and whatever is blank. */
test.each([
  ['anyhow', layout],
  ['row after row', rows],
])('merged areas are told exactly: %s', (_, layouts) => {
  fc.assert(
    fc.property(layouts, ({ wanted, filled }) => {
      const workbook = new ModelWorkbook();
      const sheet = workbook.addSheet('表');
      // A sheet without any content is not asked for merged areas.
      filled.forEach((isFilled, at) =>
        sheet.put(Math.floor(at / COLS), at % COLS, {
          value: isFilled || at === 0 ? `第${at}格` : null,
        }),
      );
      const merges: Area[] = [];
      for (const one of wanted) if (!merges.some((other) => overlaps(one, other))) merges.push(one);
      for (const one of merges) sheet.merge(one);
      const et = startEt(workbook).openPage().application.ActiveWorkbook!.Worksheets.Item(1);
      const found = readUsed(et).flatMap((block) => readMerges(et, block) ?? []);
      expect(found.map(areaA1).sort()).toEqual(merges.map(areaA1).sort());
    }),
    { numRuns: 300, seed: 7 },
  );
});
