import { Refusal, simulate, type Simulated } from '../excel-protocol/simulated';
import type { ModelSheet } from '../workbook-model/sheet';
import { readArea } from '../workbook-model/area';
import { EVENT, refuseInProtectedView, refuseProtected, type Excel } from './excel';
import { range } from './range';
import { areas } from './range-areas';

interface Sheet {
  readonly excel: Excel;
  readonly sheet: ModelSheet;
}

/** Addresses are cut off here, as Excel's limit is. */
const LONGEST_ADDRESS = 8192;

function areaOf(address: string): ReturnType<typeof readArea> {
  try {
    return readArea(address);
  } catch {
    throw new Refusal('InvalidArgument', `no such range: ${address}`);
  }
}

const protection = simulate<Sheet>('WorksheetProtection', {
  get: {
    Protected: ({ sheet }) => sheet.protected,
    Options: ({ sheet }) => (sheet.protected ? { allowFormatCells: sheet.allowsFormats } : null),
  },
});

const put =
  (name: string) =>
  ({ excel, sheet }: Sheet, value: unknown) => {
    refuseInProtectedView(excel.workbook);
    refuseProtected(sheet);
    sheet.page.set(name, value);
  };

const pageLayout = simulate<Sheet>('PageLayout', {
  set: { Orientation: put('orientation'), PaperSize: put('paperSize'), Zoom: put('zoom') },
  call: { SetPrintTitleRows: put('titleRows') },
});

export const worksheet: (sheet: Sheet) => Simulated = simulate<Sheet>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
  },
  child: { Protection: protection, PageLayout: pageLayout },
  call: {
    Activate: ({ excel, sheet }) => {
      if (sheet.visibility !== 'Visible')
        throw new Refusal('InvalidSelection', 'the sheet is hidden');
      excel.workbook.activate(sheet);
    },
    Delete: ({ excel, sheet }) => excel.workbook.removeSheet(sheet),
    GetRange: ({ excel, sheet }, address: string) => range({ excel, sheet, area: areaOf(address) }),
    GetRangeByIndexes: ({ excel, sheet }, top: number, left: number, rows: number, cols: number) =>
      range({ excel, sheet, area: { top, left, bottom: top + rows - 1, right: left + cols - 1 } }),
    GetRanges: ({ excel, sheet }, addresses: string) => {
      if (addresses.length > LONGEST_ADDRESS) {
        throw new Refusal('InvalidArgument', 'the address is longer than 8192 characters');
      }
      return areas(
        addresses.split(',').map((address) => ({ excel, sheet, area: areaOf(address) })),
      );
    },
    GetUsedRangeOrNullObject: ({ excel, sheet }, valuesOnly: boolean | null) => {
      const area = sheet.used(valuesOnly ?? false);
      return area && range({ excel, sheet, area });
    },
    _RegisterDataChangedEvent: ({ excel, sheet }) => {
      excel.registered.add(`${EVENT.changed} ${sheet.id}`);
    },
    _UnregisterDataChangedEvent: ({ excel, sheet }) => {
      excel.registered.delete(`${EVENT.changed} ${sheet.id}`);
    },
  },
});
