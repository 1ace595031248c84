import { Readable } from 'node:stream';
import type { Book } from '../../model/grid';
import { readDocText } from '../../docx/doc/read-doc-text';
import { CompoundFile } from '../../xlsx/biff/ole';
import { fileKind } from '../../xlsx/zip/file-kind';
import { asReadError, damaged, encrypted } from '../../xlsx/zip/guards';

/** Flags of the first block of a Word document, and the bit that says that it has a password. */
const FLAGS = 0x0a;
const HAS_PASSWORD = 0x0100;

/**
 * Reads an old Word document (.doc, .wps in a compound file); null when the file is something else. Its streams are handed to
 * word-extractor, so that a hostile compound file is walked by our reader alone. Throws ReadError.
 */
export async function readDoc(bytes: Uint8Array): Promise<Book | null> {
  if (fileKind(bytes) !== 'ole') return null;
  const file = compoundFile(bytes);
  if (!file?.has('WordDocument')) return null;
  const words = Buffer.from(file.stream('WordDocument'));
  if (words.length < FLAGS + 2) throw damaged('文档内容不完整');
  if ((words.readUInt16LE(FLAGS) & HAS_PASSWORD) !== 0) throw encrypted();
  const { default: Reader } = await import(
    /* webpackChunkName: "doc" */ 'word-extractor/lib/word-ole-extractor'
  );
  try {
    const stream = (name: string) => Readable.from([Buffer.from(file.stream(name))]);
    const document = await new Reader().extractWordDocument({ stream }, words);
    return readDocText(document.getBody({ filterUnicode: false }));
  } catch (error) {
    throw asReadError(error);
  }
}

/** What is wrong with a compound file, the reader of workbooks says. */
function compoundFile(bytes: Uint8Array): CompoundFile | null {
  try {
    return new CompoundFile(bytes);
  } catch {
    return null;
  }
}
