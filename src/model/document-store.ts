/** The namespace by which the store is found among a workbook's custom XML parts, by Excel and by the file patcher alike. */
export const STORE_NAMESPACE = 'urn:jixiao:document-store:1';

/** What 绩校 keeps in a workbook (说明后忽略 and the chosen 审核口径): one text for each key. */
export type StoreEntries = Readonly<Record<string, string>>;

/** Reads the XML of a custom part; empty when it is not a store. Any prefix, order or spacing that a program gave it is read. */
export function parseStore(xml: string): Record<string, string> {
  if (xml.indexOf(STORE_NAMESPACE) < 0) return {};
  const entries: [string, string][] = [];
  const entry = /<(?:\w+:)?entry\s+key\s*=\s*("[^"]*"|'[^']*')\s*(?:\/>|>([^<]*)<\/)/g;
  for (let match = entry.exec(xml); match; match = entry.exec(xml)) {
    entries.push([unescape(match[1]!.slice(1, -1)), unescape(match[2] ?? '')]);
  }
  return Object.fromEntries(entries);
}

/**
 * What several stores say together: a workbook that was merged from two has one of each, and nobody's answers may be lost.
 * Lists are joined; of anything else one stays. Which one, the texts decide, not the order in which a program tells them.
 */
export function joinStores(stores: readonly string[]): Map<string, string> {
  const joined = new Map<string, string>();
  const sorted = stores.map((xml) => JSON.stringify(Object.entries(parseStore(xml)).sort())).sort();
  for (const entries of sorted) {
    for (const [key, text] of JSON.parse(entries) as [string, string][]) {
      const known = joined.get(key);
      joined.set(key, known === undefined ? text : joinEntries(known, text));
    }
  }
  return joined;
}

/** Entries are objects as JSON, with lists in them: `{"version":1,"waivers":[…]}`. */
function joinEntries(one: string, other: string): string {
  const [into, from] = [listsOf(one), listsOf(other)];
  if (!into || !from) return from ? other : one;
  for (const [name, list] of Object.entries(from)) {
    const known = into[name];
    if (!Array.isArray(known) || !Array.isArray(list)) continue;
    const items = [...known, ...list].map((item) => JSON.stringify(item));
    into[name] = items
      .filter((item, index) => items.indexOf(item) === index)
      .map((item): unknown => JSON.parse(item));
  }
  return JSON.stringify(into);
}

/** null of what is damaged. */
function listsOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (written, hex, decimal, name) => {
    if (name) return NAMED[String(name)] ?? String(written);
    return String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal));
  });
}
