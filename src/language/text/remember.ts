/** More texts than the forms of a workbook repeat. */
const MOST = 4096;
/** A longer text is a paragraph, and seldom the same twice. */
const LONGEST = 400;

/**
 * A reader of texts that keeps what it has read. Forms repeat their words from row to row and from table to table, and after a
 * keystroke all but one cell are as before. Give it only what depends on the text alone; nobody may change what it returns.
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (result = read(text)));
    }
    return result;
  };
}
