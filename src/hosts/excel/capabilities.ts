import type { Capabilities } from '../host';

/** The newest requirement set that is worth asking for. */
const NEWEST = 21;

/** Whether this Excel has a set, `1.9`. Everything above the manifest's floor 1.7 is asked for before it is used. */
export function hasExcelApi(set: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}

/** The newest set that this Excel has, `1.14`. */
function newestExcelApi(): string {
  for (let minor = NEWEST; minor > 1; minor -= 1) {
    if (hasExcelApi(`1.${minor}`)) return `1.${minor}`;
  }
  return '1.1';
}

/** What this Excel can do, for 诊断. */
export function excelCapabilities(): Capabilities {
  const { platform, version } = Office.context.diagnostics;
  return {
    name: `Excel（${platform}）`,
    version: `${version}，ExcelApi ${newestExcelApi()}`,
    // Asking Excel for merged areas counts as a write and may clear the user's undo list.
    merges: false,
    events: true,
    nativeUndo: hasExcelApi('1.20'),
    marks: true,
    store: true,
  };
}
