import type { EtPageSetup, EtSheets, EtWorksheet } from '../../../src/hosts/wps/et';
import { readArea } from '../workbook-model/area';
import type { Visibility } from '../workbook-model/sheet';
import { refuseGone, refuseProtected, refuseReadOnly, type InBook, type InSheet } from './program';
import { range } from './range';
import { define } from './strict';

const VISIBLE: Readonly<Record<Visibility, number>> = { Visible: -1, Hidden: 0, VeryHidden: 2 };
/** Longer addresses are refused. */
const LONGEST_ADDRESS = 255;

const page = (name: string) => (self: InSheet, value: unknown) => {
  refuseProtected(self);
  self.sheet.page.set(name, value);
};
const pageOf = (name: string) => (self: InSheet) => self.sheet.page.get(name);
const PAGE = [
  'Orientation',
  'PaperSize',
  'Zoom',
  'FitToPagesWide',
  'FitToPagesTall',
  'PrintTitleRows',
] as const;

const pageSetup = define<InSheet, EtPageSetup>(
  'PageSetup',
  {
    get: Object.fromEntries(PAGE.map((name) => [name, pageOf(name)])),
    set: Object.fromEntries(PAGE.map((name) => [name, page(name)])),
  },
  refuseGone,
);

const protection = define<InSheet, EtWorksheet['Protection']>(
  'Protection',
  { get: { AllowFormattingCells: ({ sheet }) => sheet.allowsFormats } },
  refuseGone,
);

function rename({ book, sheet }: InSheet, name: string): void {
  refuseReadOnly({ book });
  const isTaken = book.model.sheets.some(
    (other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
    throw new Error(`no name for a sheet: ${name}`);
  }
  sheet.name = name;
}

function remove({ program, book, sheet }: InSheet): void {
  refuseReadOnly({ book });
  const others = book.model.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) {
    throw new Error('a workbook has one visible sheet at least');
  }
  if (program.switches.DisplayAlerts) throw new Error('a question is open');
  book.model.removeSheet(sheet);
}

function activate({ program, book, sheet }: InSheet): void {
  if (sheet.visibility !== 'Visible') throw new Error('the sheet is hidden');
  program.active = book;
  book.model.activate(sheet);
}

export const worksheet = define<InSheet, EtWorksheet>(
  'Worksheet',
  {
    get: {
      Name: ({ sheet }) => sheet.name,
      Visible: ({ sheet }) => VISIBLE[sheet.visibility],
      UsedRange: (self) => {
        const area = self.sheet.used(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
        return range({ ...self, areas: [area] });
      },
      ProtectContents: ({ sheet }) => sheet.protected,
      Protection: protection,
      PageSetup: pageSetup,
    },
    set: { Name: rename },
    call: {
      Range: (self, address: string) => {
        if (address.length > LONGEST_ADDRESS) throw new Error('the address is too long');
        return range({ ...self, areas: address.split(',').map(readArea) });
      },
      Activate: activate,
      Delete: remove,
    },
  },
  refuseGone,
);

function itemOf(self: InBook, key: string | number): EtWorksheet {
  const { sheets } = self.book.model;
  const sheet = typeof key === 'number' ? sheets[key - 1] : self.book.model.find(key);
  if (!sheet) throw new Error(`下标越界: ${key}`);
  return worksheet({ ...self, sheet });
}

/** Before the sheet in front, when no place is said; the new sheet comes to the front. */
function add(self: InBook, before?: EtWorksheet, after?: EtWorksheet): EtWorksheet | null {
  refuseReadOnly(self);
  const { model } = self.book;
  const { sheets } = model;
  const place = (other: EtWorksheet) => sheets.findIndex(({ name }) => name === other.Name);
  const at = after ? place(after) + 1 : before ? place(before) : sheets.indexOf(model.active!);
  let number = 1;
  while (model.find(`Sheet${number}`)) number += 1;
  const sheet = model.addSheet(`Sheet${number}`);
  sheets.splice(at, 0, ...sheets.splice(sheets.indexOf(sheet), 1));
  model.activate(sheet);
  return self.program.quirks.addReturnsNull ? null : worksheet({ ...self, sheet });
}

export const worksheets = define<InBook, EtSheets>(
  'Sheets',
  { get: { Count: ({ book }) => book.model.sheets.length }, call: { Item: itemOf, Add: add } },
  refuseGone,
);
