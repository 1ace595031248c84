/**
 * Runs in a page before its own scripts: takes away what Chromium 69 did not have, so that a page that leans on it breaks here
 * and not on the machines of an intranet. `flat`, `flatMap` and `fromEntries` go too: the pane brings those along.
 */
export function asChrome69(): void {
  const later: readonly (readonly [object | undefined, readonly string[]])[] = [
    [Array, ['fromAsync']],
    [
      Array.prototype,
      [
        'at',
        'findLast',
        'findLastIndex',
        'flat',
        'flatMap',
        'toReversed',
        'toSorted',
        'toSpliced',
        'with',
      ],
    ],
    [
      Object.getPrototypeOf(Int8Array.prototype),
      ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
    ],
    [String.prototype, ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [
      Set.prototype,
      [
        'union',
        'intersection',
        'difference',
        'symmetricDifference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ],
    ],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Symbol.prototype, ['description']],
    [RegExp.prototype, ['hasIndices', 'unicodeSets']],
    [RegExp, ['escape']],
    [
      Intl,
      ['ListFormat', 'RelativeTimeFormat', 'Segmenter', 'DisplayNames', 'Locale', 'DurationFormat'],
    ],
    [Blob.prototype, ['text', 'arrayBuffer', 'stream', 'bytes']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [
      Element.prototype,
      ['replaceChildren', 'checkVisibility', 'getHTML', 'setHTML', 'setHTMLUnsafe'],
    ],
    [Document.prototype, ['replaceChildren']],
    [typeof Crypto === 'undefined' ? undefined : Crypto.prototype, ['randomUUID']],
    [Navigator.prototype, ['clipboard', 'userAgentData', 'locks', 'scheduling']],
    [
      window,
      [
        'AggregateError',
        'FinalizationRegistry',
        'Iterator',
        'SuppressedError',
        'WeakRef',
        'globalThis',
        'navigation',
        'queueMicrotask',
        'reportError',
        'scheduler',
        'structuredClone',
        'CompressionStream',
        'DecompressionStream',
        'TextDecoderStream',
        'TextEncoderStream',
        'PressureObserver',
        'Sanitizer',
        'showOpenFilePicker',
        'showSaveFilePicker',
      ],
    ],
  ];
  for (const [owner, names] of later) {
    if (owner) for (const name of names) Reflect.deleteProperty(owner, name);
  }
  // From Chromium 70 on equal elements keep their order; before, arrays of more than ten did not.
  const keepsOrder = Array.prototype.sort;
  Array.prototype.sort = function sort<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
    if (this.length > 10) this.reverse();
    return keepsOrder.call(this, compare as (a: unknown, b: unknown) => number) as T[];
  };
}

/** Declarations that Chromium 69 does not know anywhere, and those that it knows in grids only. */
const LATER =
  /(inset|aspect-ratio|text-underline-offset|text-spacing-trim)\s*:[^;}]*;?|overflow-wrap:\s*anywhere;?/g;
const NOT_IN_FLEX = /(row-|column-)?gap\s*:[^;}]*;?/g;

/** A style sheet as Chromium 69 reads it: rules and declarations that it does not know are dropped. */
export function stylesOfChrome69(css: string): string {
  return css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selector: string, declarations: string) => {
    if (/:(focus-visible|is\(|where\(|has\()/.test(selector)) return '';
    const isFlex = /display:\s*(inline-)?flex/.test(declarations);
    const known = declarations.replace(LATER, '').replace(isFlex ? NOT_IN_FLEX : /(?!)/g, '');
    return rule.replace(declarations, () => known);
  });
}
