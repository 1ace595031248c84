import { HostError } from '../host';
import { retryBusy, type Patience } from '../retry-busy';
import { atFloor, hasExcelApi } from './capabilities';
import { hostErrorOf } from './errors';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** How 绩校 talks to Excel: one context a job, waits for the end of cell editing, never waits for ever. */
export interface Connection {
  /** Runs a job that reads, or that writes in one round trip, which Excel takes back as one step. */
  run<T>(batch: Batch<T>): Promise<T>;
  /** Runs a job that writes in several round trips; they are one step of Excel's undo where it can join them (1.20). */
  runAsOneStep<T>(batch: Batch<T>): Promise<T>;
}

export interface ConnectionOptions {
  readonly patience: Patience;
  /** Milliseconds after which a job that Excel does not answer is given up. */
  readonly timeout: number;
}

export function connect({ patience, timeout }: ConnectionOptions): Connection {
  const patiently = <T>(job: () => Promise<T>): Promise<T> =>
    retryBusy(async () => {
      try {
        return await within(timeout, job());
      } catch (error) {
        throw hostErrorOf(error);
      }
    }, patience);
  // Not Excel.run: it keeps a reference to every range and sends one more request to let go of them.
  const run = <T>(batch: Batch<T>) =>
    orAtFloor(() =>
      patiently(() =>
        Excel.RequestContext ? batch(new Excel.RequestContext()) : Excel.run(batch),
      ),
    );
  return {
    run,
    runAsOneStep: (batch) =>
      hasExcelApi('1.20')
        ? orAtFloor(() => patiently(() => Excel.run({ mergeUndoGroup: true }, batch)))
        : run(batch),
  };
}

/** Some builds, and programs that only take Excel's add-ins, claim a set and lack members of it. */
async function orAtFloor<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    const isLacking = error instanceof HostError && error.code === 'unsupported';
    if (!isLacking || !hasExcelApi('1.8')) throw error;
    return atFloor(job);
  }
}

function within<T>(timeout: number, job: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer()), timeout);
  });
  return Promise.race([job, late]).finally(() => clearTimeout(timer));
}

function noAnswer(): HostError {
  return new HostError(
    'timeout',
    'Excel 迟迟没有回应。请关闭 Excel 里开着的对话框再试；仍不行时，保存并重新打开工作簿。',
  );
}
