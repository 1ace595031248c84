/** One line on standard error that counts files; silent unless that is a terminal. */
interface Progress {
  along<T>(each: AsyncIterable<T>): AsyncIterable<T>;
}

const SILENT: Progress = { along: (each) => each };
const ERASE_LINE = '\r\u001B[K';
const EVERY_MS = 80;

/** Counts up to `total` along with what passes by; few files need no counting. */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || total < 5) return SILENT;
  return {
    async *along(each) {
      let count = 0;
      let last = 0;
      try {
        for await (const one of each) {
          count += 1;
          const now = Date.now();
          if (now - last >= EVERY_MS) {
            last = now;
            stderr.write(`${ERASE_LINE}正在检查 ${String(count)}/${String(total)}`);
          }
          yield one;
        }
      } finally {
        stderr.write(ERASE_LINE);
      }
    },
  };
}
