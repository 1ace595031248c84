/** Fills the `{holes}` of a message. A hole without data is a mistake of the rule's author and throws. */
export function fillMessage(
  template: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return template.replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = data[hole];
    if (value === undefined) throw new Error(`message “${template}” has no data for {${hole}}`);
    return oneLine(String(value));
  });
}

/** Cell text inside a sentence: line breaks and runs of blanks would tear the message apart. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
