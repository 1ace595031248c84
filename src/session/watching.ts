import { HostError, type Change, type Host, type Stop } from '../hosts/host';
import { attempt, isBusy } from './attempt';
import type { Observable } from './observable';
import type { SessionState } from './state';

/** Listening to the workbook. A host that does not take the wish at once is asked again; nothing waits for it. */
export interface Watching {
  /** Resolves when the host listens, or when the list must not wait for it any longer. */
  start(): Promise<void>;
  /** Tries again where the host was silent; the reader has come back. */
  ensure(): void;
  stop(): Promise<void>;
}

/** How long the first list waits for the host to listen, in milliseconds. */
const LIST_WAITS = 2_000;

const DEAF = '表格软件还没有接上改动通知：改完请点“重新检查”；窗格会再试着接上。';

/** `missed` is called when listening began late: what happened until then was not told. */
export function createWatching(
  host: Host,
  state: Observable<SessionState>,
  on: (change: Change) => void,
  missed: () => void,
): Watching {
  let stop: Stop | null = null;
  let trying: Promise<boolean> | null = null;
  let isOver = false;

  const listen = async () => {
    try {
      const begun = await host.watch(on);
      if (isOver) await begun();
      else stop = begun;
    } catch (error) {
      // A host that cannot tell at all is not asked again.
      isOver = !(error instanceof HostError) || !/^(busy|timeout)$/.test(error.code);
      throw isOver || isBusy(error) ? error : new HostError('timeout', DEAF);
    }
  };
  const tryNow = () =>
    (trying ??= attempt(state, listen).then((begun) => {
      trying = null;
      return begun;
    }));

  return {
    async start() {
      const begun = tryNow();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), LIST_WAITS);
      });
      const first = await Promise.race([begun, late]);
      clearTimeout(timer);
      if (first === null) void begun.then((has) => has && !isOver && missed());
    },
    ensure() {
      if (stop || trying || isOver) return;
      void tryNow().then((begun) => begun && missed());
    },
    async stop() {
      isOver = true;
      await stop?.();
    },
  };
}
