import type { ModelSheet } from '../workbook-model/sheet';
import { Refusal, simulate, type Simulated } from '../excel-protocol/simulated';
import { overlaps } from '../workbook-model/area';
import { changing, type Cells } from './excel';

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
}

function set(sheet: ModelSheet, cells: Cells, change: Readonly<Record<string, unknown>>): void {
  const same = sheet.validations.find(
    ({ area }) => JSON.stringify(area) === JSON.stringify(cells.area),
  );
  const settings = { ...same?.settings, ...change };
  sheet.validations = [
    ...sheet.validations.filter((own) => own !== same && !overlaps(own.area, cells.area)),
    { area: cells.area, settings },
  ];
}

/** Drop-down lists: the only rule that is simulated. A list in words is cut off by Excel at 255 characters. */
export const validation: (cells: Cells) => Simulated = simulate<Cells>('DataValidation', {
  set: {
    Rule: changing((cells, rule: Rule) => {
      const source = rule.list?.source;
      if (typeof source !== 'string')
        throw new Refusal('ApiNotFound', 'only lists of words are simulated');
      if (source.length > 255)
        throw new Refusal('InvalidArgument', 'the list is longer than 255 characters');
      set(cells.sheet, cells, { list: source });
    }),
    Prompt: changing((cells, prompt: unknown) => set(cells.sheet, cells, { prompt })),
    ErrorAlert: changing((cells, alert: unknown) => set(cells.sheet, cells, { alert })),
  },
  call: {
    Clear: changing((cells) => {
      cells.sheet.validations = cells.sheet.validations.filter(
        ({ area }) => !overlaps(area, cells.area),
      );
    }),
  },
});
