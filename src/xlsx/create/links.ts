import { a1 } from '../../model/place';
import type { DraftLink, SheetDraft } from '../../model/sheet-draft';
import { quoteSheetName } from './names';
import { escapeXml } from '../xml/escape';

/** Excel repairs a sheet that has more. */
const MOST = 65530;

/** The files that a sheet links to, each once, numbered in the order of first use. */
export class LinkTable {
  private readonly ids = new Map<string, string>();

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }

  /** The relationship's id of a file. */
  add(file: string): string {
    const id = this.ids.get(file) ?? `rId${String(this.ids.size + 1)}`;
    this.ids.set(file, id);
    return id;
  }

  xml(): string {
    const entries: string[] = [];
    this.ids.forEach((id, file) => {
      entries.push(
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ` +
          `Target="${escapeXml(file)}" TargetMode="External"/>`,
      );
    });
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
    );
  }
}

/** The cells that carry a link. */
export function linkedCells(draft: SheetDraft): ReadonlySet<string> {
  return new Set(linksOf(draft).map(a1));
}

/** The sheet's links as its XML has them. */
export function hyperlinks(draft: SheetDraft, table: LinkTable): string {
  const links = linksOf(draft).map(
    (link) =>
      `<hyperlink ref="${a1(link)}" r:id="${table.add(link.file)}" location="${escapeXml(
        `${quoteSheetName(link.place.sheet)}!${a1(link.place)}`,
      )}"/>`,
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

function linksOf({ listing }: SheetDraft): readonly DraftLink[] {
  return listing ? listing.links.slice(0, MOST) : [];
}
