import { escapeCellText } from '../xml/escape';

/** The shared strings (共享字符串) of a new workbook: every text once, numbered in the order of first use. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text. */
  add(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** Throws UnwritableText when a text cannot be held by a workbook. */
  xml(): string {
    const items: string[] = [];
    this.numbers.forEach((_, text) => {
      items.push(`<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
    });
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${String(this.uses)}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`
    );
  }
}
