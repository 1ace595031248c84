/** The part of word-extractor that reads the streams of a Word document; the package has no types. */
declare module 'word-extractor/lib/word-ole-extractor' {
  import type { Readable } from 'node:stream';

  class WordOleExtractor {
    extractWordDocument(
      file: { stream(name: string): Readable },
      words: Buffer,
    ): Promise<{ getBody(options: { readonly filterUnicode: boolean }): string }>;
  }
  export = WordOleExtractor;
}
