import { HostError } from '../host';
import { hostErrorOf } from './errors';

/** A job's leave to talk to Excel. It ends when the job is given up: nothing is sent after that. */
export interface Lease {
  /** The context, which sends for as long as the lease holds. */
  bind(context: Excel.RequestContext): Excel.RequestContext;
  /** Sends something that writes. */
  commit(context: Excel.RequestContext): Promise<void>;
  /** Ends the lease; tells whether something that writes is on its way. */
  end(): boolean;
}

export function createLease(): Lease {
  let ended = false;
  let isWriting = false;
  return {
    bind(context) {
      const send = context.sync.bind(context);
      context.sync = <T>(value?: T) =>
        ended ? Promise.reject<T>(notAnswered()) : (send(value) as Promise<T>);
      return context;
    },
    commit(context) {
      if (!ended) isWriting = true;
      return context.sync().then(() => undefined);
    },
    end() {
      ended = true;
      return isWriting;
    },
  };
}

/** Waits for a job, but not for ever. */
export function within<T>(timeout: number, lease: Lease, job: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lease.end() ? sentAlready(job) : notAnswered()), timeout);
  });
  return Promise.race([job, late]).finally(() => clearTimeout(timer));
}

function notAnswered(): HostError {
  return new HostError(
    'timeout',
    'Excel 迟迟没有回应，这次操作已放弃，之后也不会再写入。请关闭 Excel 里开着的对话框再试；仍不行时，保存并重新打开工作簿。',
  );
}

function sentAlready(job: Promise<unknown>): HostError {
  const later = job.catch((error: unknown) => {
    throw hostErrorOf(error);
  });
  // Whoever does not wait for it is not to blame for how it ends.
  later.catch(() => undefined);
  return new HostError(
    'timeout',
    'Excel 迟迟没有回应，修改已经发出、收不回来：Excel 恢复后可能写入。请关闭 Excel 里开着的对话框；有了结果会在这里说明，写入了就能撤销。',
    later,
  );
}
