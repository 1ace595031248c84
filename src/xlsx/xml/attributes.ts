import { damaged } from '../zip/guards';
import { decodeReferences } from './text';

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const SPACE = 32;

/** Where a name that begins at `from` ends; `from` itself when none does. */
export function endOfName(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    // Written so that the end of the source (NaN) stops it too.
    if (!(code > SPACE) || code === GREATER || code === SLASH || code === EQUALS) return at;
    if (code === LESS || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return at;
    at++;
  }
}

/** Where what is not a blank begins, at `from` or after. */
export function afterBlank(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    if (code !== SPACE && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

/** Whether `word` stands at a place; letter by letter, as words here are short and tags are many. */
export function standsAt(source: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (source.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The attributes of one tag at a time, as places in the source: a value is only taken out when asked for. */
export class XmlAttributes {
  /** Of each attribute: start and end of its name, start and end of its value. */
  private readonly spans: number[] = [];
  private length = 0;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  clear(): void {
    this.length = 0;
  }

  /** Reads all attributes from `from` on; returns where the tag's `>` or `/>` stands. */
  read(from: number): number {
    this.length = 0;
    let at = from;
    for (;;) {
      const nameStart = afterBlank(this.source, at);
      const code = this.source.charCodeAt(nameStart);
      if (code === GREATER || code === SLASH) return nameStart;
      if (nameStart === at) throw damaged(`${this.part} 的标记写法有误`);
      at = this.readOne(nameStart);
    }
  }

  /** The value of the attribute with this name as written, prefix included; null when there is none. */
  value(name: string): string | null {
    for (let i = 0; i < this.length; i += 4) {
      const start = this.spans[i]!;
      if (this.spans[i + 1]! - start === name.length && standsAt(this.source, start, name)) {
        return this.valueAt(i);
      }
    }
    return null;
  }

  /** The value of the attribute with this local name behind any prefix, as `id` of `r:id`. */
  prefixedValue(localName: string): string | null {
    for (let i = 0; i < this.length; i += 4) {
      const start = this.spans[i + 1]! - localName.length;
      if (start <= this.spans[i]! || this.source.charCodeAt(start - 1) !== COLON) continue;
      if (standsAt(this.source, start, localName)) return this.valueAt(i);
    }
    return null;
  }

  private readOne(nameStart: number): number {
    const { source, spans } = this;
    const nameEnd = endOfName(source, nameStart);
    const equals = afterBlank(source, nameEnd);
    const quote = afterBlank(source, equals + 1);
    const mark = source.charCodeAt(quote);
    const quoted = mark === DOUBLE_QUOTE || mark === SINGLE_QUOTE;
    const end = quoted ? source.indexOf(mark === DOUBLE_QUOTE ? '"' : "'", quote + 1) : -1;
    if (nameEnd === nameStart || source.charCodeAt(equals) !== EQUALS || end < 0) {
      throw damaged(`${this.part} 的属性写法有误`);
    }
    spans[this.length++] = nameStart;
    spans[this.length++] = nameEnd;
    spans[this.length++] = quote + 1;
    spans[this.length++] = end;
    return end + 1;
  }

  private valueAt(i: number): string {
    return decodeReferences(this.source.slice(this.spans[i + 2], this.spans[i + 3]), this.part);
  }
}
