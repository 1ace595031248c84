import type { EtRange, EtWorksheet } from '../../src/hosts/wps/et';
import type { Quirks } from './et-objects/quirks';
import { startEt } from './simulated-et';
import { ModelWorkbook } from './workbook-model/workbook';

/** A running WPS with two empty sheets, and what a test of it asks for. */
export function start(quirks: Partial<Quirks> = {}) {
  const workbook = new ModelWorkbook();
  for (const name of ['一', '二']) workbook.addSheet(name);
  const et = startEt(workbook, quirks);
  const page = et.openPage();
  const { application } = page;
  const book = application.ActiveWorkbook!;
  const sheet: EtWorksheet = book.Worksheets.Item(1);
  const range = (address: string): EtRange => sheet.Range(address);
  return { et, workbook, page, application, book, sheet, range, program: et.program };
}
