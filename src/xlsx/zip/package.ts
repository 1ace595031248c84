import { damaged } from './guards';
import { inflateEntry } from './inflate';
import { XmlScanner } from '../xml/scan';
import { decodePart } from '../xml/text';
import { openZip } from './zip';
import type { Zip, ZipEntry } from './zip';

/** A link from one part to another (关系). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and the strict dialect: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The full name of the part it leads to, without a leading slash: `xl/worksheets/sheet1.xml`; of an external one, as written. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office file as its named parts, each unpacked only when asked for. Part names ignore case, as the format says. */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  private types: XmlContentTypes | null = null;

  constructor(readonly zip: Zip) {
    for (const entry of zip.entries) {
      const name = entry.name.toLowerCase();
      const other = this.byName.get(name);
      // Which of two would be read is anybody's guess; a form must not hide behind an empty sheet.
      if (other && (other.crc !== entry.crc || other.size !== entry.size))
        throw damaged(`有两个不同的 ${entry.name}`);
      this.byName.set(name, entry);
    }
  }

  entry(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase());
  }

  /** Unpacks a part. Throws `damaged` when it is missing or broken. */
  bytes(part: string): Uint8Array {
    const entry = this.entry(part);
    if (!entry) throw damaged(`缺少 ${part}`);
    return inflateEntry(this.zip, entry);
  }

  text(part: string): string {
    return decodePart(this.bytes(part));
  }

  xml(part: string): XmlScanner {
    return new XmlScanner(this.text(part), part);
  }

  /** Where a part leads; `''` asks for the package's own links. None when it has no list. */
  relationships(part: string): readonly Relationship[] {
    const list = relationshipsPart(part);
    if (!this.entry(list)) return [];
    const xml = this.xml(list);
    xml.root('Relationships');
    const found: Relationship[] = [];
    while (xml.child(1)) {
      const id = xml.attribute('Id');
      const type = xml.attribute('Type');
      const target = xml.attribute('Target');
      if (id === null || type === null || target === null) continue;
      const external = xml.attribute('TargetMode') === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      });
    }
    return found;
  }

  /** What a part is; empty when the file does not say. */
  contentType(part: string): string {
    this.types ??= this.entry(CONTENT_TYPES)
      ? readContentTypes(this.xml(CONTENT_TYPES))
      : { parts: new Map(), extensions: new Map() };
    const name = part.toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return this.types.parts.get(name) ?? this.types.extensions.get(extension) ?? '';
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';

interface XmlContentTypes {
  readonly parts: ReadonlyMap<string, string>;
  readonly extensions: ReadonlyMap<string, string>;
}

/** Opens a file as a package; refuses, before unpacking anything, more than `maxBytes` in all. */
export function openPackage(bytes: Uint8Array, maxBytes: number): Package {
  return new Package(openZip(bytes, maxBytes));
}

/** Where the links of a part are listed: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target names, seen from `part`: `../media/a.png`, `/xl/worksheets/sheet1.xml`, `worksheets/sheet1.xml`. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function readContentTypes(xml: XmlScanner): XmlContentTypes {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  xml.root('Types');
  while (xml.child(1)) {
    const type = xml.attribute('ContentType') ?? '';
    const part = xml.attribute('PartName');
    const extension = xml.attribute('Extension');
    if (part !== null) parts.set(resolveTarget('', part).toLowerCase(), type);
    else if (extension !== null) extensions.set(extension.toLowerCase(), type);
  }
  return { parts, extensions };
}
