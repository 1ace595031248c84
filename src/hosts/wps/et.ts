/**
 * The part of the object model of WPS 表格 (ET) that 绩校 uses: the only file that knows its members. Synchronous, counted from
 * 1, colours as BGR numbers. Written by hand, since the vendor's declarations know no null; `npm run types` holds every member
 * against them (`et-jsapi-declare`), for a misspelt property is neither refused nor reported by the real program.
 */

export interface EtInterior {
  /** BGR; 16777215 of an unfilled cell; null when cells differ. */
  Color: unknown;
  /** -4142 for no fill. */
  ColorIndex: unknown;
  Pattern: unknown;
  PatternColor: unknown;
}

export interface EtFont {
  Name: unknown;
  Size: unknown;
  Bold: unknown;
  Color: unknown;
}

interface EtBorder {
  LineStyle: unknown;
  Weight: unknown;
  Color: unknown;
}

interface EtBorders extends EtBorder {
  Item(side: number): EtBorder;
}

export interface EtValidation {
  /** Refused where a rule stands already: delete first. */
  Add(type: number, alertStyle?: number, operator?: number, formula1?: string): void;
  Delete(): void;
  InCellDropdown: boolean;
  IgnoreBlank: boolean;
  InputMessage: string;
  ShowInput: boolean;
  ShowError: boolean;
}

interface EtLines {
  readonly Count: number;
}

export interface EtRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: EtLines;
  readonly Columns: EtLines;
  /** A method; a property on some builds. */
  readonly Address: unknown;
  /** One cell: its value; more: rows of values, in a shape that builds do not agree on. */
  Value2: unknown;
  Formula: unknown;
  /** null when cells differ, and so are all that follow. */
  NumberFormat: unknown;
  readonly Locked: unknown;
  readonly MergeCells: unknown;
  /** Of a single cell only. */
  readonly MergeArea: EtRange;
  HorizontalAlignment: unknown;
  VerticalAlignment: unknown;
  WrapText: unknown;
  /** In characters. */
  ColumnWidth: unknown;
  /** In points. */
  RowHeight: unknown;
  readonly Interior: EtInterior;
  readonly Font: EtFont;
  readonly Borders: EtBorders;
  readonly Validation: EtValidation;
  Merge(): unknown;
  UnMerge(): unknown;
  Insert(shift?: number, copyOrigin?: number): unknown;
  Delete(shift?: number): unknown;
  Select(): unknown;
}

export interface EtPageSetup {
  Orientation: number;
  PaperSize: number;
  Zoom: unknown;
  FitToPagesWide: unknown;
  FitToPagesTall: unknown;
  PrintTitleRows: string;
}

export interface EtWorksheet {
  Name: string;
  readonly Visible: unknown;
  readonly UsedRange: EtRange;
  readonly ProtectContents: boolean;
  readonly Protection: { readonly AllowFormattingCells: boolean };
  readonly PageSetup: EtPageSetup;
  /** `B3`, `A1:C4`, `5:5`, or several joined with commas, shorter than 255 characters. */
  Range(address: string): EtRange;
  Activate(): unknown;
  Delete(): unknown;
}

export interface EtSheets {
  readonly Count: number;
  Item(nameOrIndex: string | number): EtWorksheet;
  /** Answers null on some builds; the new sheet is the active one then. */
  Add(before?: undefined, after?: EtWorksheet): EtWorksheet | null;
}

interface EtXmlPart {
  readonly XML: string;
  Delete(): unknown;
}

export interface EtXmlParts {
  readonly Count: number;
  Item(index: number): EtXmlPart;
  Add(xml: string): unknown;
  SelectByNamespace(namespace: string): EtXmlParts;
}

interface EtProperty {
  readonly Name: string;
  readonly Value: unknown;
  Delete(): unknown;
}

export interface EtProperties {
  readonly Count: number;
  Item(index: number): EtProperty;
  Add(name: string, linkToContent: boolean, type: number, value: string): unknown;
}

export interface EtWorkbook {
  readonly Name: string;
  /** With the folder; equal to the name until the workbook is saved. */
  readonly FullName: string;
  readonly Date1904: boolean;
  readonly Worksheets: EtSheets;
  /** With chart sheets among them. */
  readonly Sheets: EtSheets;
  readonly ActiveSheet: EtWorksheet;
  readonly CustomXMLParts: EtXmlParts;
  readonly CustomDocumentProperties: EtProperties;
}

interface EtWindow {
  ScrollRow: number;
  readonly VisibleRange: EtRange;
}

/** Called with what the event is about: sheets, ranges, workbooks, by position. */
export type EtListener = (...about: unknown[]) => void;

export interface EtEvents {
  AddApiEventListener(event: EtEventName, listener: EtListener): unknown;
  RemoveApiEventListener(event: EtEventName, listener: EtListener): unknown;
}

export type EtEventName =
  | 'SheetChange'
  | 'SheetCalculate'
  | 'SheetSelectionChange'
  | 'SheetActivate'
  | 'SheetBeforeDelete'
  | 'WorkbookNewSheet'
  | 'WorkbookActivate'
  | 'WorkbookBeforeSave'
  | 'WorkbookAfterSave';

/** The running WPS 表格, as `window.Application` in every page of an add-in. */
export interface EtApplication {
  readonly Version: string;
  readonly Build: number;
  readonly ActiveWorkbook: EtWorkbook | null;
  readonly ActiveCell: EtRange | null;
  readonly ActiveWindow: EtWindow | null;
  readonly ApiEvent: EtEvents;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  /** -4105 automatic, -4135 on demand. */
  Calculation: number;
}
