import * as React from 'react';

interface Commands {
  /** A command is under way; its buttons rest until it is done. */
  readonly busy: boolean;
  readonly run: (command: () => Promise<unknown>) => Promise<void>;
}

/** Runs one command at a time; a second press meanwhile does nothing. */
export function useCommand(): Commands {
  const [busy, setBusy] = React.useState(false);
  const running = React.useRef(false);
  const run = React.useCallback(async (command: () => Promise<unknown>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await command();
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, run };
}
