import { HostError, type HostErrorCode } from '../host';
import { hostBusy } from '../refusals';

const TOO_LARGE =
  '内容太多，Excel 一次传不下。请把工作簿拆成几个，或删去多余的空行空列，再重新检查。';
const GONE = '要找的工作表或单元格已不在，可能已删除、改名，或工作簿已关闭。请重新检查。';
const PROTECTED = '工作表或工作簿受保护，没有写入。请在“审阅”里撤销保护后再试。';
const UNSUPPORTED = '这个版本的 Excel 没有此功能。请更新 Office，或在 WPS 表格、网页版绩校里操作。';
const CONFLICT = '有表格、筛选或合并单元格挡住了这次修改，没有写入。请先取消筛选或合并，再试。';
const ELSEWHERE =
  '当前在前面的是另一个工作簿，或选中的不是单元格。请点一下本工作簿的单元格，再试。';
const AGAIN = 'Excel 没有完成这次操作。请稍候再试；仍不行时，保存并重新打开工作簿。';

/** What each of Excel's own error codes means to the user. */
const MEANINGS: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  AccessDenied: ['protected', PROTECTED],
  ActivityLimitReached: ['failed', AGAIN],
  ApiNotAvailable: ['unsupported', UNSUPPORTED],
  ApiNotFound: ['unsupported', UNSUPPORTED],
  BadPassword: ['protected', PROTECTED],
  CannotRegisterEvent: ['failed', AGAIN],
  Conflict: ['failed', AGAIN],
  FilteredRangeConflict: ['failed', CONFLICT],
  FormulaLengthExceedsLimit: ['too-large', TOO_LARGE],
  GeneralException: ['failed', AGAIN],
  HostRestartNeeded: ['failed', 'Office 需要重新启动。请保存工作簿，关闭并重新打开 Excel。'],
  InsertDeleteConflict: ['failed', CONFLICT],
  InvalidArgument: ['failed', AGAIN],
  InvalidBinding: ['gone', GONE],
  InvalidObjectPath: ['gone', GONE],
  InvalidOperation: ['failed', CONFLICT],
  InvalidReference: ['gone', GONE],
  InvalidRequest: ['failed', AGAIN],
  InvalidRequestContext: ['failed', AGAIN],
  InvalidSelection: ['failed', ELSEWHERE],
  ItemAlreadyExists: ['failed', '已有同名的工作表。请改名后再试。'],
  ItemNotFound: ['gone', GONE],
  MergedRangeConflict: ['failed', CONFLICT],
  NonBlankCellOffSheet: ['too-large', '工作表的最后一行有内容，不能再插入行。请先删去末尾的内容。'],
  NotImplemented: ['unsupported', UNSUPPORTED],
  OperationCellsExceedLimit: ['too-large', TOO_LARGE],
  PivotTableRangeConflict: ['failed', CONFLICT],
  RangeExceedsLimit: ['too-large', TOO_LARGE],
  RequestAborted: ['failed', AGAIN],
  RequestPayloadSizeLimitExceeded: ['too-large', TOO_LARGE],
  ResponsePayloadSizeLimitExceeded: ['too-large', TOO_LARGE],
  ServiceNotAvailable: ['failed', AGAIN],
  Timeout: ['timeout', AGAIN],
  // A member that the client library lacks is called all the same.
  TypeError: ['unsupported', UNSUPPORTED],
  Unauthenticated: ['failed', 'Office 账号需要重新登录。请登录后再试。'],
  UnsupportedEnumValue: ['unsupported', UNSUPPORTED],
  UnsupportedFeature: ['unsupported', UNSUPPORTED],
  UnsupportedOperation: ['unsupported', UNSUPPORTED],
};

const BUSY = /cell-?edit|HostIsBusy/i;

/** Every failure as a HostError. Excel's own code and the place of the failure stay at the end of the sentence, for whoever has to help. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const { code = '', debugInfo, message } = (error ?? {}) as Partial<OfficeExtension.Error>;
  // Not every program that takes Excel's add-ins tells a code: some have it among their words.
  const words = `${code} ${message ?? ''} ${String(error)}`;
  if (BUSY.test(words)) return hostBusy();
  const known = words.split(/\W+/).find((word) => Array.isArray(MEANINGS[word]));
  const [meaning, sentence] = MEANINGS[known ?? 'GeneralException']!;
  const detail = [code, debugInfo?.errorLocation ?? (code ? '' : message)].filter(Boolean);
  return new HostError(meaning, `${sentence}（${detail.join('，') || String(error)}）`);
}
