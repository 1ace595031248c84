import type { EtEventName, EtEvents, EtListener } from '../../../src/hosts/wps/et';
import type { ModelEvent } from '../workbook-model/workbook';
import type { OpenBook, Page, Program } from './program';
import { range } from './range';
import { define } from './strict';
import { workbook } from './workbook';
import { worksheet } from './worksheet';

/** A page's registration for events: a function, or the name of a global one. */
export const apiEvent = define<{ readonly program: Program; readonly page: Page }, EtEvents>(
  'ApiEvent',
  {
    call: {
      AddApiEventListener: ({ page }, event: string, listener: EtListener | string) => {
        page.listeners.set(event, [...(page.listeners.get(event) ?? []), called(page, listener)]);
      },
      // Without a listener, all that this page has added.
      RemoveApiEventListener: ({ page }, event: string, listener?: EtListener | string) => {
        const known = page.listeners.get(event) ?? [];
        const named = listener === undefined ? undefined : called(page, listener);
        page.listeners.set(event, named === undefined ? [] : known.filter((own) => own !== named));
      },
    },
  },
);

function called({ globals }: Page, listener: EtListener | string): EtListener {
  if (typeof listener !== 'string') return listener;
  const named = globals[listener];
  if (typeof named !== 'function') throw new Error(`no function ${listener}`);
  return named as EtListener;
}

/** Tells every page that listens, in the order in which they opened. */
export function tellPages(program: Program, event: EtEventName, ...about: unknown[]): void {
  const { switches, quirks } = program;
  if (!switches.EnableEvents && !quirks.eventsWhenDisabled) return;
  for (const page of program.pages) {
    for (const listener of page.listeners.get(event) ?? []) listener(...about);
  }
}

/** What happens in a workbook, as the program tells it. */
export function tellModelEvent(program: Program, book: OpenBook, event: ModelEvent): void {
  const self = { program, book, sheet: event.sheet };
  if (event.kind === 'changed') tellChange(program, book, event);
  if (event.kind === 'selected') {
    const target = range({ ...self, areas: [book.model.selection] });
    tellPages(program, 'SheetSelectionChange', worksheet(self), target);
  }
  if (event.kind === 'activated') tellPages(program, 'SheetActivate', worksheet(self));
  if (event.kind === 'added') {
    tellPages(program, 'WorkbookNewSheet', workbook({ program, book }), worksheet(self));
  }
}

/** The echo of an add-in's own write comes during the call, or a moment later. What formulas make of it is told apart. */
function tellChange(
  program: Program,
  book: OpenBook,
  { sheet, area, own }: Extract<ModelEvent, { kind: 'changed' }>,
): void {
  const { EnableEvents } = program.switches;
  const tell = () => {
    const now = program.switches.EnableEvents;
    program.switches.EnableEvents = EnableEvents;
    const self = { program, book, sheet };
    tellPages(program, 'SheetChange', worksheet(self), range({ ...self, areas: [area] }));
    for (const other of book.model.sheets.filter(hasFormulas)) {
      tellPages(program, 'SheetCalculate', worksheet({ program, book, sheet: other }));
    }
    program.switches.EnableEvents = now;
  };
  if (own && program.quirks.echoAsync) setTimeout(tell, 0);
  else tell();
}

function hasFormulas(sheet: OpenBook['model']['sheets'][number]): boolean {
  const used = sheet.used(true);
  let has = false;
  if (used) sheet.eachCell(used, (row, col) => (has ||= sheet.cell(row, col).formula !== null));
  return has;
}
