/** Waits until something outside the page is so; fails with its last answer. */
export async function until<T>(look: () => T, isSo: (found: T) => boolean): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = look();
    if (isSo(found)) return found;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
