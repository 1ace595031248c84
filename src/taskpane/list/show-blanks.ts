/** A cell's text with what the eye cannot see made visible: blanks at the ends or doubled as ␣, line breaks as ↵. */
export function showBlanks(text: string): string {
  return text
    .replace(/^[ \u3000\u00a0]+|[ \u3000\u00a0]+$|[ \u3000\u00a0]{2,}/g, (blanks) =>
      new Array(blanks.length + 1).join('␣'),
    )
    .replace(/\r?\n/g, '↵\n');
}
