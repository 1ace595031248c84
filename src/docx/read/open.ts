import { notAWorkbook } from '../../xlsx/zip/guards';
import { openPackage, type Package } from '../../xlsx/zip/package';

/** The parts of a Word document that hold its text and what numbers its paragraphs. */
export interface DocxParts {
  readonly pack: Package;
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
}

/** The main part of a Word document in a package; null when the package is something else. */
export function findDocument(pack: Package): string | null {
  const main = pack.relationships('').find(({ type }) => type === 'officeDocument');
  if (
    main &&
    pack.entry(main.target) &&
    /wordprocessingml|ms-word/.test(pack.contentType(main.target))
  )
    return main.target;
  return pack.entry('word/document.xml') ? 'word/document.xml' : null;
}

/** Opens a .docx, .docm or zip .wps. Throws ReadError. */
export function openDocx(bytes: Uint8Array, maxBytes: number): DocxParts {
  const pack = openPackage(bytes, maxBytes);
  const document = findDocument(pack);
  if (document === null) throw notAWorkbook('这是压缩包，里面没有文档');
  const links = pack.relationships(document);
  const linked = (type: string): string | null =>
    links.find((link) => link.type === type && pack.entry(link.target))?.target ?? null;
  return { pack, document, styles: linked('styles'), numbering: linked('numbering') };
}
