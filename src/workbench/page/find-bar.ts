import type { Book } from '../../model/grid';
import type { Place } from '../../model/place';
import { button, block, element, onPress } from './elements';

/** Every cell of a workbook whose shown text contains the words, in reading order; case and width of letters do not matter. */
function findPlaces(book: Book, words: string): Place[] {
  const wanted = words.normalize('NFKC').toLowerCase();
  if (wanted === '') return [];
  const places: Place[] = [];
  for (const { sheet, rows } of book.grids) {
    for (const [row, cells] of rows) {
      cells.forEach((cell, col) => {
        if (cell?.text.normalize('NFKC').toLowerCase().includes(wanted)) {
          places.push({ sheet, row, col });
        }
      });
    }
  }
  return places;
}

/** Ctrl+F: looks through all sheets, Enter goes on, Escape closes. */
export class FindBar {
  private readonly input = element('find-text', HTMLInputElement);
  private at = -1;

  constructor(
    private readonly read: () => Book,
    private readonly show: (place: Place) => void,
    private readonly backToGrid: () => void,
  ) {
    onPress('find', () => (block('find-bar').hidden ? this.open() : this.close()));
    onPress('find-close', () => this.close());
    onPress('find-previous', () => this.go(-1));
    block('find-bar').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(1);
    });
    this.input.addEventListener('input', () => {
      this.at = -1;
      this.tell(findPlaces(this.read(), this.input.value));
    });
    block('find-bar').addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  open(): void {
    this.setOpen(true);
    this.input.select();
    this.input.focus();
  }

  private close(): void {
    this.setOpen(false);
    this.backToGrid();
  }

  private setOpen(open: boolean): void {
    block('find-bar').hidden = !open;
    button('find').setAttribute('aria-expanded', String(open));
  }

  /** Looks again each time: the cells may have changed since. */
  private go(step: 1 | -1): void {
    const places = findPlaces(this.read(), this.input.value);
    if (places.length > 0) {
      const from = this.at < 0 && step < 0 ? 0 : this.at;
      this.at = (from + step + places.length) % places.length;
      this.show(places[this.at]!);
    }
    this.tell(places);
  }

  private tell(places: readonly Place[]): void {
    const position = this.at < 0 ? '' : `第 ${this.at + 1} 处，`;
    const found = places.length > 0 ? `${position}共 ${places.length} 处` : '没有找到';
    block('find-count').textContent = this.input.value === '' ? '' : found;
  }
}
