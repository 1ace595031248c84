import type { Book } from '../../model/grid';
import { TEXT_SHEET } from '../../model/text-layout';
import { paragraphMeaning, wordsMeaning } from '../meaning';
import type { Item } from './item';

/** The paragraphs of a text that hold words; the numbers that Word computes are no part of them. */
export function paragraphItems({ grids, text }: Book): Item[] {
  const items: Item[] = [];
  const rows = grids.find(({ sheet }) => sheet === TEXT_SHEET)?.rows ?? new Map<number, never>();
  rows.forEach((cells, row) => {
    if (text?.contents.has(row)) return;
    cells.forEach((cell, col) => {
      const words = cell?.text.trim() ?? '';
      if (words === '') return;
      const place = { sheet: TEXT_SHEET, row, col };
      const key = paragraphMeaning(words);
      items.push({
        subject: 'paragraph',
        title: words.replace(/\s+/g, ' ').slice(0, 40),
        place,
        group: 'paragraph',
        keys: [wordsMeaning(words), key],
        words: key,
        ordered: true,
        cells: [{ name: '段落', said: { place, text: words }, meaning: wordsMeaning(words) }],
      });
    });
  });
  return items;
}
