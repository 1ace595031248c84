import { damaged, encryptedOld } from '../zip/guards';
import { decoderOf, type Decode } from './code-pages';
import { RecordWriter } from './record-writer';

/** The versions before BIFF8: Excel 2, 3, 4, and 5 with 95. */
type Version = 2 | 3 | 4 | 5;

/** BOF's record, which says the version of all but the last. */
const BOFS: Readonly<Record<number, Version>> = { 0x09: 2, 0x209: 3, 0x409: 4, 0x809: 5 };
const SHEET = 0x10;
const GLOBALS = 0x05;

interface Sheet {
  readonly name: string;
  readonly visibility: number;
  readonly cells: RecordWriter;
}

/**
 * A workbook of Excel 2 to 95 as a BIFF8 stream: the same cells, formats and sheets, their texts decoded. What reads BIFF8, and what
 * guards it, then reads these too. Formulas stand with their results; merges there were none.
 */
export function asBiff8(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const version = BOFS[view.getUint16(0, true)];
  if (!version) throw damaged('工作簿开头有误');
  return new Upgrade(view, version).made();
}

class Upgrade {
  private decode: Decode = decoderOf(null);
  private date1904 = false;
  private readonly formats: [id: number, format: string][] = [];
  /** Of each style, its format. */
  private readonly styles: number[] = [];
  /** What is told of a sheet ahead, by where it begins. */
  private readonly told = new Map<number, { name: string; visibility: number }>();
  private readonly sheets: Sheet[] = [];
  /** BIFF2 names the style of the next cell before it, where it is beyond 62. */
  private nextName = '';

  constructor(
    private readonly view: DataView,
    private readonly version: Version,
  ) {}

  made(): Uint8Array {
    const { view } = this;
    const open: (Sheet | null)[] = [];
    for (let at = 0; at + 4 <= view.byteLength;) {
      const record = view.getUint16(at, true);
      const size = view.getUint16(at + 2, true);
      const start = at + 4;
      if (record === 0 && size === 0) break;
      if (start + size > view.byteLength) break;
      if (BOFS[record]) open.push(this.begin(at, start, size));
      else if (record === 0x0a) open.pop();
      else if (record === 0x2f) throw encryptedOld();
      else this.read(record, start, size, open[open.length - 1] ?? null);
      at = start + size;
    }
    if (this.sheets.length === 0) throw damaged('没有工作表');
    return this.written();
  }

  private begin(at: number, start: number, size: number): Sheet | null {
    const kind = size >= 4 ? this.view.getUint16(start + 2, true) : SHEET;
    if (kind !== SHEET) return null;
    const known = this.told.get(at);
    const name = known?.name ?? (this.nextName || `Sheet${String(this.sheets.length + 1)}`);
    this.nextName = '';
    const sheet = { name, visibility: known?.visibility ?? 0, cells: new RecordWriter() };
    this.sheets.push(sheet);
    return sheet;
  }

  private read(record: number, start: number, size: number, sheet: Sheet | null): void {
    if (sheet && this.readCell(record, start, size, sheet.cells)) return;
    const { view, version } = this;
    switch (record) {
      case 0x42: // CodePage
        this.decode = decoderOf(view.getUint16(start, true));
        break;
      case 0x22: // Date1904
        this.date1904 = view.getUint16(start, true) === 1;
        break;
      case 0x1e: // Format of BIFF2 and 3
        this.formats.push([OWN_FORMATS + this.formats.length, this.text(start, 1)]);
        break;
      case 0x41e: // Format
        if (version === 5)
          this.formats.push([view.getUint16(start, true), this.text(start + 2, 1)]);
        else this.formats.push([OWN_FORMATS + this.formats.length, this.text(start + 2, 1)]);
        break;
      case 0x43: // XF of BIFF2
        this.styles.push(OWN_FORMATS + (view.getUint8(start + 2) & 0x3f));
        break;
      case 0x243: // XF of BIFF3 and 4
      case 0x443:
        this.styles.push(OWN_FORMATS + view.getUint8(start + 1));
        break;
      case 0xe0: // XF of BIFF5
        this.styles.push(view.getUint16(start + 2, true));
        break;
      case 0x85: // BoundSheet
        if (version === 5) this.tellSheet(start);
        break;
      case 0x8f: // BundleHeader: the sheets of a BIFF4 workspace
        this.nextName = this.text(start + 4, 1);
        break;
      default:
    }
  }

  private tellSheet(start: number): void {
    const name = this.text(start + 6, 1);
    const visibility = this.view.getUint8(start + 4) & 3;
    this.told.set(this.view.getUint32(start, true), { name, visibility });
  }

  /** Whether the record was one of a cell, row or column. */
  private readCell(record: number, start: number, size: number, to: RecordWriter): boolean {
    const { view, version } = this;
    // Cells of BIFF2 stand in later ones too; the number of its formulas means those of BIFF5 there.
    const old = version === 2 || record !== 0x06 ? OLD_CELLS[record] : undefined;
    const kind = old ?? CELLS[record];
    if (!kind || size < SHORTEST[kind]) return kind !== undefined;
    // BIFF2 has three bytes of looks where the others have the number of the style.
    const body = start + (old ? 7 : 6);
    const cell = (): number[] => {
      const style = old ? view.getUint8(start + 4) & 0x3f : view.getUint16(start + 4, true);
      return [view.getUint16(start, true), view.getUint16(start + 2, true), style];
    };
    const bytes = (from: number, length: number) =>
      new Uint8Array(view.buffer, view.byteOffset + from, length);
    switch (kind) {
      case 'integer': {
        const number = new DataView(new ArrayBuffer(8));
        number.setFloat64(0, view.getUint16(body, true), true);
        to.record(0x203, cell(), new Uint8Array(number.buffer));
        break;
      }
      case 'number':
        to.record(0x203, cell(), bytes(body, 8));
        break;
      case 'truth':
        to.record(0x205, cell(), bytes(body, 2));
        break;
      case 'label':
        to.text(0x204, cell(), this.text(body, old ? 1 : 2));
        break;
      case 'formula':
        // Result, then flags, cache and a formula of no length.
        to.record(0x06, cell(), bytes(body, 8), new Uint8Array(8));
        break;
      case 'string':
        to.text(0x207, [], this.text(start, old ? 1 : 2));
        break;
      case 'same':
        to.record(record, [], bytes(start, size));
        break;
      case 'column':
        to.record(
          record,
          [],
          bytes(start, Math.min(size, 12)),
          new Uint8Array(Math.max(0, 12 - size)),
        );
    }
    return true;
  }

  /** A text whose length stands before it in one byte or two. */
  private text(at: number, width: 1 | 2): string {
    const { view } = this;
    if (at + width > view.byteLength) return '';
    const length = width === 1 ? view.getUint8(at) : view.getUint16(at, true);
    const from = view.byteOffset + at + width;
    const end = Math.min(from + length, view.byteOffset + view.byteLength);
    return this.decode(new Uint8Array(view.buffer, from, Math.max(0, end - from)));
  }

  private written(): Uint8Array {
    const head = new RecordWriter();
    head.begin(GLOBALS);
    head.record(0x42, [1200]);
    head.record(0x22, [this.date1904 ? 1 : 0]);
    for (const [id, format] of this.formats) head.text(0x41e, [id], format);
    const styles = this.styles.length > 0 ? this.styles : [0];
    for (const format of styles) head.record(0xe0, [0, format], new Uint8Array(16));
    const sizes = this.sheets.map(({ name }) => RecordWriter.sheetSize(name));
    let place = head.length + sizes.reduce((sum, size) => sum + size, 0) + 4;
    for (const { name, visibility, cells } of this.sheets) {
      head.sheet(place, visibility, name);
      place += RecordWriter.BEGIN_SIZE + cells.length + 4;
    }
    head.record(0x0a, []);
    for (const { cells } of this.sheets) {
      head.begin(SHEET);
      head.append(cells);
      head.record(0x0a, []);
    }
    return head.bytes();
  }
}

/** Formats of the oldest are numbered as they come; in BIFF8 the own ones begin here. */
const OWN_FORMATS = 164;

type Kind = 'integer' | 'number' | 'truth' | 'label' | 'formula' | 'string' | 'same' | 'column';

const CELLS: Readonly<Record<number, Kind>> = {
  0x203: 'number',
  0x204: 'label',
  0xd6: 'label', // RString: what follows the text says how it looks
  0x205: 'truth',
  0x06: 'formula',
  0x206: 'formula',
  0x406: 'formula',
  0x207: 'string',
  0x27e: 'same', // RK
  0xbd: 'same', // MulRk
  0x208: 'same', // Row
  0x7d: 'column',
};

const OLD_CELLS: Readonly<Record<number, Kind>> = {
  0x02: 'integer',
  0x03: 'number',
  0x04: 'label',
  0x05: 'truth',
  0x06: 'formula',
  0x07: 'string',
};

/** The fewest bytes that a record of a kind holds. */
const SHORTEST: Readonly<Record<Kind, number>> = {
  integer: 9,
  number: 14,
  truth: 8,
  label: 8,
  formula: 15,
  string: 1,
  same: 6,
  column: 10,
};
