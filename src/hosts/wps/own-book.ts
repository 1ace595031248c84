import { HostError } from '../host';
import { sheetGone } from '../refusals';
import type { EtApplication, EtSheets, EtWorkbook, EtWorksheet } from './et';
import { ifAble, twice } from './tolerant';

/**
 * The workbook that the pane belongs to, known by its name alone: objects are asked for anew by every job, since the user
 * may have closed the sheet, or brought another workbook to the front.
 */
export interface OwnBook {
  /** The workbook, which must be the one in front. The first question decides which one it is. */
  workbook(): EtWorkbook;
  sheets(): EtSheets;
  /** Throws a HostError `gone` when no sheet has the name. */
  sheet(name: string): EtWorksheet;
  /** Whether another workbook has come to the front. */
  isElsewhere(): boolean;
  /** To be told before and after a save: what is saved under a new name is the same workbook. */
  saving(): void;
  saved(): void;
}

export function createOwnBook(app: EtApplication): OwnBook {
  let own: string | null = null;
  let savesOwn = false;
  const activeName = () => {
    const active = ifAble(() => app.ActiveWorkbook);
    return active && nameOf(active);
  };

  const workbook = () => {
    const active = app.ActiveWorkbook;
    if (!active) throw noWorkbook();
    const name = nameOf(active);
    own ??= name;
    if (name !== own) throw otherWorkbook(name, own);
    return active;
  };
  const sheets = () => sheetsOf(workbook());

  return {
    workbook,
    sheets,
    sheet: (name) => findSheet(sheets(), name),
    isElsewhere() {
      const active = activeName();
      return own !== null && active !== null && active !== own;
    },
    saving() {
      savesOwn = own !== null && activeName() === own;
    },
    saved() {
      if (savesOwn) own = activeName() ?? own;
      savesOwn = false;
    },
  };
}

function nameOf(workbook: EtWorkbook): string {
  return twice(() => workbook.FullName) ?? workbook.Name;
}

/** The sheets with cells in them. */
export function sheetsOf(workbook: EtWorkbook): EtSheets {
  return ifAble(() => workbook.Worksheets) ?? workbook.Sheets;
}

export function allSheets(sheets: EtSheets): EtWorksheet[] {
  return Array.from({ length: sheets.Count }, (_, index) => sheets.Item(index + 1));
}

/** Asks by name first, which is one call; a refusal may mean anything, so the names are looked through then. */
export function findSheet(sheets: EtSheets, name: string): EtWorksheet {
  const direct = ifAble(() => sheets.Item(name));
  if (direct && ifAble(() => direct.Name) === name) return direct;
  const found = allSheets(sheets).find((sheet) => sheet.Name === name);
  if (!found) throw sheetGone(name);
  return found;
}

function noWorkbook(): HostError {
  return new HostError('gone', '没有打开的工作簿。请打开要检查的文件，再试。');
}

function otherWorkbook(active: string, own: string): HostError {
  return new HostError(
    'gone',
    `当前在前面的是“${plain(active)}”，这个窗格检查的是“${plain(own)}”，没有做任何改动。请切换回“${plain(own)}”，或重新打开窗格。`,
  );
}

/** The file's name without its folder. */
function plain(fullName: string): string {
  return fullName.slice(Math.max(fullName.lastIndexOf('/'), fullName.lastIndexOf('\\')) + 1);
}
