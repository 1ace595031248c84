import { SETTLE_APART, type Capabilities } from '../host';

/** The newest requirement set that is worth asking for. */
const NEWEST = 21;

/** How many jobs are carried out with nothing above the manifest's floor. */
let jobsAtFloor = 0;

/** Carries a job out as Excel 2019 would have it: the way on with a program that claims a set and refuses its members. */
export async function atFloor<T>(job: () => Promise<T>): Promise<T> {
  jobsAtFloor += 1;
  try {
    return await job();
  } finally {
    jobsAtFloor -= 1;
  }
}

/** Whether this Excel has a set, `1.9`. Everything above the manifest's floor 1.7 is asked for before it is used. */
export function hasExcelApi(set: string): boolean {
  if (jobsAtFloor > 0) return false;
  try {
    return Office.context.requirements.isSetSupported('ExcelApi', set);
  } catch {
    // Programs that only take Excel's add-ins may not know the question.
    return false;
  }
}

/** The newest set that this Excel has, `1.14`. */
function newestExcelApi(): string {
  for (let minor = NEWEST; minor > 1; minor -= 1) {
    if (hasExcelApi(`1.${minor}`)) return `1.${minor}`;
  }
  return '1.1';
}

/** Of programs that take add-ins for Excel and are not Excel, some tell nothing of themselves. */
const UNTOLD = ['未知平台', '未知版本'] as const;

/** What this Excel can do, for 诊断. */
export function excelCapabilities(): Capabilities {
  const told: Partial<Office.ContextInformation> = Office.context?.diagnostics ?? {};
  const { platform = UNTOLD[0], version = UNTOLD[1] } = told;
  return {
    name: `Excel（${platform}）`,
    version: `${version}，ExcelApi ${newestExcelApi()}`,
    // Asking Excel for merged areas counts as a write and may clear the user's undo list.
    merges: false,
    events: true,
    nativeUndo: hasExcelApi('1.20'),
    marks: true,
    store: true,
    settle: SETTLE_APART,
  };
}
