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
  return jobsAtFloor === 0 && hasSet('ExcelApi', set);
}

function hasSet(name: string, set: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(name, set);
  } catch {
    // Programs that only take Excel's add-ins may not know the question.
    return false;
  }
}

/** The newest set that this Excel has and those below it that it lacks: `1.14`, `1.14（缺 1.9、1.13）`. */
function printExcelApis(): string {
  const minors = Array.from({ length: NEWEST - 1 }, (_, index) => index + 2);
  const had = minors.filter((minor) => hasExcelApi(`1.${minor}`));
  const newest = had[had.length - 1] ?? 1;
  const lacked = minors.filter((minor) => minor < newest && had.indexOf(minor) < 0);
  const gaps = lacked.length > 0 ? `（缺 ${lacked.map((minor) => `1.${minor}`).join('、')}）` : '';
  return `1.${newest}${gaps}`;
}

/** Beside Excel's own: what dialogs, custom parts and the ribbon need. */
const OTHER_SETS = [
  ['DialogApi', '1.1'],
  ['CustomXmlParts', '1.1'],
  ['RibbonApi', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

function printOtherSets(): string {
  const told = OTHER_SETS.map(([name, set]) => `${name} ${set}${hasSet(name, set) ? '' : ' 无'}`);
  return told.join('，');
}

/** Of programs that take add-ins for Excel and are not Excel, some tell nothing of themselves. */
const UNTOLD = ['未知平台', '未知版本'] as const;

/** What this Excel can do, for 诊断. */
export function excelCapabilities(): Capabilities {
  const told: Partial<Office.ContextInformation> = Office.context?.diagnostics ?? {};
  const { platform = UNTOLD[0], version = UNTOLD[1] } = told;
  return {
    name: `Excel（${platform}）`,
    version: `${version}，ExcelApi ${printExcelApis()}，${printOtherSets()}`,
    merges: hasExcelApi('1.13'),
    events: true,
    // Formulas, fills, merges and rows are beyond what Excel takes back of an add-in; the pane's own undo is what counts.
    nativeUndo: false,
    tellsComputed: false,
    marks: true,
    store: true,
    settle: SETTLE_APART,
  };
}
