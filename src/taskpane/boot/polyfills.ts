/**
 * The three built-ins that the program uses and webviews of 2018 (Chromium 67, the oldest with BigInt) lack. By hand: the
 * pane waits for this file, and a library's three would weigh more than the pane's own screens.
 */

function flat(this: readonly unknown[], depth = 1): unknown[] {
  const flattened: unknown[] = [];
  // Holes are left out, as `forEach` leaves them out.
  this.forEach((item) => {
    if (depth >= 1 && Array.isArray(item)) flattened.push(...flat.call(item, depth - 1));
    else flattened.push(item);
  });
  return flattened;
}

function flatMap(
  this: readonly unknown[],
  callback: (item: unknown, index: number, all: readonly unknown[]) => unknown,
  receiver?: unknown,
): unknown[] {
  return flat.call(this.map(callback, receiver));
}

function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const object = {};
  for (const [key, value] of Array.from(entries)) {
    // Defined, not assigned: an entry may be called “__proto__”.
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return object;
}

/** Like a built-in: not found by `for … in`, and never in the place of the browser's own. */
function provide(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

provide(Array.prototype, 'flat', flat);
provide(Array.prototype, 'flatMap', flatMap);
provide(Object, 'fromEntries', fromEntries);

// A module, although it gives nothing away: its names are its own.
export {};
