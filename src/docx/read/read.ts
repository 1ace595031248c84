import type { Book, Grid } from '../../model/grid';
import { TEXT_SHEET, type TablePosition } from '../../model/text-layout';
import { DEFAULT_LIMITS, guarded, type Limits } from '../../xlsx/zip/guards';
import { textGrid } from '../text-cell';
import { readBody, type BodyBlock, type BodyParagraph } from './body';
import { joinCut } from './join-cut';
import { Numbering } from './numbering';
import { openDocx } from './open';
import { readStyles } from './styles';
import { namedTables } from './named-tables';

/**
 * Reads a .docx, .docm or zip .wps, with all changes accepted. Throws ReadError, and nothing else, for what is no Word document,
 * damaged, encrypted or beyond the limits.
 */
export function readDocx(bytes: Uint8Array, limits: Partial<Limits> = {}): Book {
  return guarded(() => readParts(bytes, { ...DEFAULT_LIMITS, ...limits }));
}

function readParts(bytes: Uint8Array, limits: Limits): Book {
  const { pack, document, styles, numbering } = openDocx(bytes, limits.totalBytes);
  const blocks = readBody(
    pack.xml(document),
    styles === null ? new Map() : readStyles(pack.xml(styles)),
    new Numbering(numbering === null ? null : pack.xml(numbering)),
    limits,
  );
  return bookOf(joinCut(blocks));
}

function bookOf(blocks: readonly BodyBlock[]): Book {
  const paragraphs: BodyParagraph[] = [];
  const tables: TablePosition[] = [];
  const grids: Grid[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs.push(block);
      continue;
    }
    const sheet = `表${String(tables.length + 1)}`;
    tables.push({ sheet, after: paragraphs.length - 1 });
    for (const { sheet: name, table } of namedTables(sheet, block.table))
      grids.push(textGrid(name, table.rows, table.merges));
  }
  const texts = paragraphs.map(({ text, boxes }) => [text, ...boxes.map((box) => box.join('\n'))]);
  const byRow = <Value>(of: (paragraph: BodyParagraph) => Value | null): Map<number, Value> =>
    new Map(
      paragraphs.flatMap((paragraph, row) => {
        const value = of(paragraph);
        return value === null ? [] : [[row, value] as const];
      }),
    );
  return {
    grids: [textGrid(TEXT_SHEET, texts, []), ...grids],
    text: {
      source: 'docx',
      numbers: byRow(({ number }) => number || null),
      levels: byRow(({ outline }) => outline),
      contents: new Set(paragraphs.flatMap(({ inContents }, row) => (inContents ? [row] : []))),
      tables,
      numbersKnown: true,
      lines: null,
    },
  };
}
