import { ReadError } from '../../model/outcome';

/** How much a reader takes in before it gives up; a file beyond them is refused, not read in part. */
export interface Limits {
  /** All parts of the file unpacked, in bytes. */
  readonly totalBytes: number;
  /** Cells that hold something, in the whole workbook. */
  readonly cells: number;
  /** All texts of the workbook together, in bytes as packed in the file's string table. */
  readonly stringBytes: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  totalBytes: 200 * MEGABYTE,
  cells: 2_000_000,
  stringBytes: 50 * MEGABYTE,
};

/** The last row and column that a worksheet can have, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** The file is a workbook that cannot be trusted; `what` is a clause such as “压缩目录缺失”. */
export function damaged(what: string): ReadError {
  return new ReadError(
    'damaged',
    `文件已损坏或不完整（${what}）。请在 Excel 或 WPS 中打开原件，另存一份 .xlsx 后再检查。`,
  );
}

/** `what` is a clause such as “解压后超过 200 MB”. */
export function tooLarge(what: string): ReadError {
  return new ReadError(
    'too-large',
    `文件过大（${what}），未读取。请把绩效目标表另存为单独的工作簿后再检查。`,
  );
}

/** A limit as a reader expects it: `200 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`;
}

export function encrypted(): ReadError {
  return new ReadError(
    'encrypted',
    '文件已加密（设有打开密码，或带只读、结构保护），无法读取。请先在 Excel 或 WPS 中打开它，取消密码和保护并保存，再检查。',
  );
}

/** An old .xls whose content is encrypted. Excel does that by itself, with a password of its own that nobody is asked for, when a workbook is protected. */
export function encryptedOld(): ReadError {
  return new ReadError(
    'encrypted',
    '文件是加密的旧格式（.xls 带只读或工作簿保护，或设有打开密码），无法读取。请在 Excel 或 WPS 中打开它，取消保护和密码，另存为 .xlsx 后再检查。',
  );
}

/** A sound workbook without a sheet of cells. */
export function withoutCells(): ReadError {
  return new ReadError('unreadable', '工作簿里只有图表等，没有可检查的工作表。请确认选对了文件。');
}

/** `what` names what the file is instead: “这是 Word 文档”. */
export function notAWorkbook(
  what: string,
  advice = '请选择 Excel 或 WPS 表格文件（.xlsx、.xlsm、.xls、.et）。',
): ReadError {
  return new ReadError(
    'not-a-workbook',
    `${what}${what.startsWith('这是') ? '，不是表格文件' : ''}。${advice}`,
  );
}

/** A workbook of a kind that is not supported. */
export function unreadable(what: string): ReadError {
  return new ReadError(
    'unreadable',
    `暂不能读取${what}。请在 Excel 或 WPS 中另存为 .xlsx 后再检查。`,
  );
}

/** Runs a reader so that nothing but a `ReadError` leaves it: whatever else a hostile file provokes is a damaged file. */
export function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asReadError(error);
  }
}

export function asReadError(error: unknown): ReadError {
  return error instanceof ReadError ? error : damaged('内容无法解析');
}
