/** What has to be read again: some sheets, or the whole workbook. `remote`: only a co-author's hands were at work. */
export interface Request {
  readonly sheets: ReadonlySet<string> | 'all';
  readonly remote: boolean;
  /** The reader asked by himself: nothing of an earlier reading is believed. */
  readonly afresh?: boolean;
}

/** One job at a time; what is asked for meanwhile, or within the delay, becomes one more job. */
export interface Loop {
  /** Asks for a job after the delay; asking again starts the delay anew. */
  soon(request: Request): void;
  /** Asks for a job at once; resolves when the workbook as it is now has been dealt with. */
  now(request: Request): Promise<void>;
  /** Whether something is waiting to be done. */
  pending(): boolean;
  stop(): void;
}

/** `delay`, in milliseconds, is for how long hints are gathered. */
export function createLoop(job: (request: Request) => Promise<void>, delay: number): Loop {
  let waiting: Request | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let stopped = false;

  const drain = async () => {
    while (waiting && !stopped) {
      const request = waiting;
      waiting = null;
      clearTimeout(timer);
      await job(request);
    }
    running = null;
  };
  // A hint that comes during a job is dealt with right after it: the job itself was delay enough.
  const run = () => (running ??= drain());

  return {
    soon(request) {
      waiting = merge(waiting, request);
      clearTimeout(timer);
      if (stopped) return;
      // Where nothing is gathered even a turn of the page's is too long: it may be spent on drawing.
      if (delay === 0) void run();
      else timer = setTimeout(() => void run(), delay);
    },
    now(request) {
      waiting = merge(waiting, request);
      clearTimeout(timer);
      return run();
    },
    pending: () => waiting !== null,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function merge(a: Request | null, b: Request): Request {
  if (!a) return b;
  const remote = a.remote && b.remote;
  const afresh = Boolean(a.afresh || b.afresh);
  if (a.sheets === 'all' || b.sheets === 'all') return { sheets: 'all', remote, afresh };
  return { sheets: new Set([...a.sheets, ...b.sheets]), remote, afresh };
}
