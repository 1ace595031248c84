import type { ExpenditureKind, Level2Code, LibraryIndicator, Trade } from '../expenditure-kind';

const CODES = '量质时成经社生续满';
const TEXTS = ['name', 'description', 'operator', 'figure', 'unit', 'basis', 'why'] as const;

/** A bureau's own library as a file: what `readLibraryFile` reads. */
export function writeLibraryFile({ name, kinds }: Trade): string {
  return `${JSON.stringify({ version: 1, name, kinds }, null, 1)}\n`;
}

/**
 * Reads a library's file, or the entry `library` of a profile's. Throws Error with a Chinese sentence for anything else.
 */
export function readLibraryFile(text: string): Trade {
  const whole = fieldsOf(parse(text));
  const library = libraryOf(whole?.['library'] ?? whole);
  if (library) return library;
  throw new Error('这不是绩校的指标库文件，可能来自更新的版本或已被改动；请重新从 .xlsx 导入。');
}

/** A library that was read from JSON already; null for anything that is none. */
export function libraryOf(data: unknown): Trade | null {
  const fields = fieldsOf(data);
  const { name, kinds } = fields ?? {};
  if (fields?.['version'] !== 1 || typeof name !== 'string' || name === '') return null;
  return Array.isArray(kinds) && kinds.length > 0 && kinds.every(isKind) ? { name, kinds } : null;
}

function isKind(data: unknown): data is ExpenditureKind {
  const { name, indicators } = fieldsOf(data) ?? {};
  return typeof name === 'string' && Array.isArray(indicators) && indicators.every(isIndicator);
}

function isIndicator(data: unknown): data is LibraryIndicator {
  const fields = fieldsOf(data);
  if (!fields || !TEXTS.every((key) => typeof fields[key] === 'string')) return false;
  const code = fields['level2'] as Level2Code;
  return typeof code === 'string' && code.length === 1 && CODES.indexOf(code) >= 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function fieldsOf(data: unknown): Record<string, unknown> | null {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
}
