import { HostError } from '../host';
import { retryBusy, type Patience } from '../retry-busy';
import { atFloor, hasExcelApi } from './capabilities';
import { hostErrorOf } from './errors';
import { createLease, within, type Lease } from './lease';

type Batch<T> = (context: Excel.RequestContext, job: Job) => Promise<T>;

/** What a batch is told of the job that it is part of. */
interface Job {
  /** Sends what is queued, and it writes: from now on the job cannot be called back. */
  commit(): Promise<void>;
}

/**
 * How 绩校 talks to Excel: one context a job, waits for the end of cell editing, never waits for ever. A job that was given
 * up sends nothing more; one that had sent a write by then is told with what comes of it (`HostError.later`).
 */
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
  const patiently = <T>(job: (lease: Lease) => Promise<T>): Promise<T> =>
    retryBusy(async () => {
      const lease = createLease();
      try {
        return await within(timeout, lease, job(lease));
      } catch (error) {
        throw hostErrorOf(error);
      }
    }, patience);
  const bounded =
    <T>(batch: Batch<T>, lease: Lease) =>
    (context: Excel.RequestContext) =>
      batch(lease.bind(context), { commit: () => lease.commit(context) });
  // Not Excel.run: it keeps a reference to every range and sends one more request to let go of them.
  const run = <T>(batch: Batch<T>) =>
    orAtFloor(() =>
      patiently((lease) => {
        const job = bounded(batch, lease);
        return Excel.RequestContext ? job(new Excel.RequestContext()) : Excel.run(job);
      }),
    );
  return {
    run,
    runAsOneStep: (batch) =>
      hasExcelApi('1.20')
        ? orSeparately(
            () =>
              orAtFloor(() =>
                patiently((lease) => Excel.run({ mergeUndoGroup: true }, bounded(batch, lease))),
              ),
            () => run(batch),
          )
        : run(batch),
  };
}

/** Excel refuses to join steps of which one cannot be undone (UndoNotSupported); they are carried out all the same. */
async function orSeparately<T>(joined: () => Promise<T>, plain: () => Promise<T>): Promise<T> {
  try {
    return await joined();
  } catch (error) {
    if (!(error instanceof HostError) || !/UndoNotSupported/.test(error.message)) throw error;
    return plain();
  }
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
