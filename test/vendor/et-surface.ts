import type {
  EtApplication,
  EtListener,
  EtProperties,
  EtSheets,
  EtWorkbook,
  EtWorksheet,
} from '../../src/hosts/wps/et';

/**
 * Holds our surface of WPS 表格 against the vendor's declarations, member by member and with their types: compiled by
 * `npm run types` alone (tsconfig.wps.json), so that the vendor's globals are known nowhere else. Never run, never shipped.
 */
declare const vendor: WPSMergedRoot;

export const application: Omit<EtApplication, 'ActiveWorkbook'> = vendor;
export const workbook: Omit<EtWorkbook, 'Worksheets' | 'Sheets' | 'CustomDocumentProperties'> =
  vendor.ActiveWorkbook;
export const sheets: Omit<EtSheets, 'Item'> = vendor.ActiveWorkbook.Worksheets;
export const allSheets: Omit<EtSheets, 'Item'> = vendor.ActiveWorkbook.Sheets;
// Asked by a list of names it answers several sheets, which is never done.
export const sheet: EtWorksheet = vendor.ActiveWorkbook.Worksheets.Item(1) as Et.Worksheet;
export const sameSheet: EtWorksheet = vendor.ActiveSheet;

// The vendor's workbook has them without saying what they are.
export const documentProperties: EtProperties = vendor.ActiveWorkbook
  .CustomDocumentProperties as Kso.DocumentProperties;
declare const interior: Et.Interior;
export const fill: EtWorksheet['UsedRange']['Interior'] = interior;

/** The names of events, which overloads hide from a comparison of types. */
export function everyEvent(listener: EtListener): void {
  const { ApiEvent } = vendor;
  ApiEvent.AddApiEventListener('SheetChange', listener);
  ApiEvent.AddApiEventListener('SheetCalculate', listener);
  ApiEvent.AddApiEventListener('SheetSelectionChange', listener);
  ApiEvent.AddApiEventListener('SheetActivate', listener);
  ApiEvent.AddApiEventListener('SheetBeforeDelete', listener);
  ApiEvent.AddApiEventListener('WorkbookNewSheet', listener);
  ApiEvent.AddApiEventListener('WorkbookActivate', listener);
  ApiEvent.AddApiEventListener('WorkbookBeforeSave', listener);
  ApiEvent.AddApiEventListener('WorkbookAfterSave', listener);
}
