/** Runs work that Ctrl+C stops: what is done by then is still written. A second one ends the program at once, as ever. */
export async function stoppable<T>(work: (stop: AbortController) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const heard = (): void => stop.abort();
  process.on('SIGINT', heard);
  stop.signal.addEventListener('abort', () => process.off('SIGINT', heard));
  try {
    return await work(stop);
  } finally {
    process.off('SIGINT', heard);
  }
}
