import { HostError } from '../host';
import { hostBusy } from '../refusals';

/** The codes by which COM refuses a call while the user types, and what builds say in words. */
const BUSY =
  /80010001|800AC472|8001010A|编辑状态|正在编辑|对话框|cell.?edit|edit(ing)? mode|\bbusy\b/i;
const PROTECTED = /保护|protected/i;
const READ_ONLY = /只读|read-?only/i;

/** Whether a failure says by itself that the user is typing. */
export function saysBusy(error: unknown): boolean {
  return BUSY.test(wordsOf(error));
}

/** Every failure as a HostError. The program's own words stay at the end of the sentence, for whoever has to help. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (saysBusy(error)) return hostBusy();
  const words = wordsOf(error);
  if (PROTECTED.test(words)) {
    return new HostError(
      'protected',
      `工作表或工作簿受保护，没有写入。请在“审阅”里撤销保护后再试。（${words}）`,
    );
  }
  if (READ_ONLY.test(words)) {
    return new HostError('protected', `工作簿是只读的，没有写入。请另存一份再试。（${words}）`);
  }
  return new HostError(
    'failed',
    `WPS 没有完成这次操作。请稍候再试；仍不行时，保存并重新打开工作簿。（${words}）`,
  );
}

function wordsOf(error: unknown): string {
  const { message, number } = (error ?? {}) as { message?: unknown; number?: unknown };
  const code = typeof number === 'number' ? ` ${(number >>> 0).toString(16).toUpperCase()}` : '';
  return `${typeof message === 'string' && message !== '' ? message : String(error)}${code}`;
}
