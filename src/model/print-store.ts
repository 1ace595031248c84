import { STORE_NAMESPACE, type StoreEntries } from './document-store';

const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/"/g, '&quot;'],
  // Line ends as references: a program that saves the part again would make them its own.
  [/\r/g, '&#13;'],
  [/\n/g, '&#10;'],
  [/\t/g, '&#9;'],
];
/** What XML cannot hold at all becomes the sign for an unreadable character. */
const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** The store as the XML of a custom part, its keys in order, so that the same entries are the same text. */
export function printStore(entries: StoreEntries): string {
  const all = Object.keys(entries)
    .sort()
    .map((key) => `<entry key="${escape(key)}">${escape(entries[key]!)}</entry>`);
  return `<store xmlns="${STORE_NAMESPACE}">${all.join('')}</store>`;
}

function escape(text: string): string {
  const legal = text.replace(ILLEGAL, '\uFFFD');
  return ESCAPES.reduce((escaped, [sign, reference]) => escaped.replace(sign, reference), legal);
}
