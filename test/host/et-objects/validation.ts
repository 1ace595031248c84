import { areaA1 } from '../../../src/model/place';
import type { EtValidation } from '../../../src/hosts/wps/et';
import { overlaps } from '../workbook-model/area';
import { changing, only, refuseGoneCells, type Cells } from './cells';
import { define } from './strict';

const ruleOf = (cells: Cells) =>
  cells.sheet.validations.find(({ area }) => areaA1(area) === areaA1(only(cells)));

const setting = (name: string) =>
  changing((cells, value: unknown) => {
    const rule = ruleOf(cells);
    if (!rule) throw new Error('there is no rule on these cells');
    cells.sheet.validations = cells.sheet.validations.map((own) =>
      own === rule ? { ...rule, settings: { ...rule.settings, [name]: value } } : own,
    );
  });

const read = (name: string) => (cells: Cells) => {
  const rule = ruleOf(cells);
  if (!rule) throw new Error('there is no rule on these cells');
  return rule.settings[name] ?? true;
};

/** Rules on cells: one must be deleted before another is added; a list in words has 255 characters at most. */
export const validation = define<Cells, EtValidation>(
  'Validation',
  {
    get: {
      InCellDropdown: read('InCellDropdown'),
      IgnoreBlank: read('IgnoreBlank'),
      InputMessage: read('InputMessage'),
      ShowInput: read('ShowInput'),
      ShowError: read('ShowError'),
    },
    set: {
      InCellDropdown: setting('InCellDropdown'),
      IgnoreBlank: setting('IgnoreBlank'),
      InputMessage: setting('InputMessage'),
      ShowInput: setting('ShowInput'),
      ShowError: setting('ShowError'),
    },
    call: {
      Add: changing((cells, type: number, alert?: number, operator?: number, formula1?: string) => {
        const area = only(cells);
        const { sheet } = cells;
        if (sheet.validations.some((own) => overlaps(own.area, area))) {
          throw new Error('there is a rule on these cells already');
        }
        if (type === 3 && (formula1 ?? '').length > 255) throw new Error('the list is too long');
        const settings = { type, alert, operator, ...(formula1 ? { list: formula1 } : {}) };
        sheet.validations = [...sheet.validations, { area, settings }];
      }),
      Delete: changing((cells) => {
        const area = only(cells);
        const { sheet } = cells;
        sheet.validations = sheet.validations.filter((own) => !overlaps(own.area, area));
      }),
    },
  },
  refuseGoneCells,
);
