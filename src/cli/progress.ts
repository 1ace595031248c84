/** One line on standard error that counts files; silent unless that is a terminal. */
export interface Progress {
  done(count: number): void;
  clear(): void;
}

const SILENT: Progress = { done: () => undefined, clear: () => undefined };
const ERASE_LINE = '\r\u001B[K';
const EVERY_MS = 80;

/** Counts up to `total`; few files need no counting. */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || total < 5) return SILENT;
  let last = 0;
  return {
    done(count) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      stderr.write(`${ERASE_LINE}正在检查 ${String(count)}/${String(total)}`);
    },
    clear: () => void stderr.write(ERASE_LINE),
  };
}
