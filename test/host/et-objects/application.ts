import type { EtApplication } from '../../../src/hosts/wps/et';
import { ADDIN_ROOT, type EtAddinRoot } from './addin-root';
import { apiEvent } from './events';
import type { Page, Program, Switches } from './program';
import { range } from './range';
import { define } from './strict';
import { workbook } from './workbook';

interface OfPage {
  readonly program: Program;
  readonly page: Page;
}

/** The object model's root as a page has it, with what belongs to add-ins. */
export type EtRoot = EtApplication &
  EtAddinRoot & { readonly Workbooks: { readonly Count: number } };

const window = define<OfPage, NonNullable<EtApplication['ActiveWindow']>>('Window', {
  get: {
    ScrollRow: ({ program }) => program.scrollRow,
    VisibleRange: ({ program }) => {
      const book = program.active!;
      const top = program.scrollRow - 1;
      const area = { top, bottom: top + 24, left: 0, right: 11 };
      return range({ program, book, sheet: book.model.active!, areas: [area] });
    },
  },
  set: {
    ScrollRow: ({ program }, row: number) => {
      program.scrollRow = row;
    },
  },
});

const workbooks = define<OfPage, EtRoot['Workbooks']>('Workbooks', {
  get: { Count: ({ program }) => program.books.length },
});

const switchOf =
  (name: keyof Switches) =>
  ({ program }: OfPage) =>
    program.switches[name];
const flip =
  <N extends keyof Switches>(name: N) =>
  ({ program }: OfPage, value: Switches[N]) => {
    if (name === 'ScreenUpdating' && program.quirks.screenUpdatingReadonly) {
      throw new Error('the screen cannot be switched off');
    }
    program.switches[name] = value;
  };

const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts', 'Calculation'] as const;

/** `window.Application` of one page of an add-in. */
export const application = define<OfPage, EtRoot>('Application', {
  get: {
    Version: () => '12.1.0',
    Build: () => 26899,
    Workbooks: workbooks,
    ActiveWorkbook: ({ program }) => program.active && workbook({ program, book: program.active }),
    ActiveCell: ({ program }) => {
      const book = program.active;
      if (!book?.model.active) return null;
      const { top, left } = book.model.selection;
      const area = { top, bottom: top, left, right: left };
      return range({ program, book, sheet: book.model.active, areas: [area] });
    },
    ActiveWindow: window,
    ApiEvent: apiEvent,
    ...Object.fromEntries(SWITCHES.map((name) => [name, switchOf(name)])),
    ...ADDIN_ROOT.get,
  },
  set: Object.fromEntries(SWITCHES.map((name) => [name, flip(name)])),
  call: ADDIN_ROOT.call,
});
