import { a1, parseA1, type Place } from '../../model/place';
import { pastedCell } from '../grid/write/paste';
import { textOf } from '../grid/cell-text';
import type { OpenBook } from '../grid/open-book';
import type { Selected } from '../grid/selection';
import { whyClosed } from '../grid/guard/veto';
import { writeCells } from '../grid/write/write-cells';
import { block, element } from './elements';

/** The line above the grid: where the selection is and what the cell holds, read out by screen readers, and a place to edit long texts. */
export class ContentBar {
  private readonly address = element('address', HTMLInputElement);
  private readonly content = element('content', HTMLTextAreaElement);
  private shown: { readonly book: OpenBook; readonly selected: Selected } | null = null;

  constructor(
    private readonly jump: (place: Place) => void,
    private readonly backToGrid: () => void,
  ) {
    this.address.addEventListener('focus', () => this.address.select());
    this.address.addEventListener('keydown', (event) => this.onAddressKey(event));
    this.content.addEventListener('keydown', (event) => this.onKey(event));
    this.content.addEventListener('blur', () => this.commit());
  }

  show(book: OpenBook, selected: Selected): void {
    this.commit();
    this.shown = { book, selected };
    this.refresh();
  }

  /** The file goes away, and what is not committed with it. */
  clear(): void {
    this.shown = null;
    this.content.value = '';
  }

  /** The selected cell may have been changed by typing, a fix or undo. */
  refresh(): void {
    if (!this.shown || document.activeElement === this.content) return;
    const { book, selected } = this.shown;
    const cell = a1(selected.place);
    this.address.value = cell;
    this.content.value = this.stored();
    block('spoken').textContent = `${cell} ${this.content.value || '空'}`;
    const id = book.live.idOf(selected.place.sheet) ?? '';
    this.content.disabled = false;
    this.content.readOnly = whyClosed(book, id, ...this.at()) !== null;
    this.content.rows = Math.min(3, this.content.value.split('\n').length);
  }

  private at(): [row: number, col: number] {
    const { row, col } = this.shown!.selected.place;
    return [row, col];
  }

  private stored(): string {
    const { book, selected } = this.shown!;
    const id = book.live.idOf(selected.place.sheet) ?? '';
    const raw = book.worksheet(id)?.getCellRaw(...this.at()) ?? null;
    return raw?.f ?? textOf(raw);
  }

  private onAddressKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const cell = event.key === 'Enter' ? parseA1(this.address.value.trim()) : null;
    if (cell && this.shown) this.jump({ ...this.shown.selected.place, ...cell });
    else if (this.shown) this.address.value = a1(this.shown.selected.place);
    this.backToGrid();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.content.value = this.stored();
    else if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.backToGrid();
  }

  private commit(): void {
    if (!this.shown || this.content.readOnly || this.content.disabled) return;
    const text = this.content.value;
    if (text === this.stored()) return;
    const { book, selected } = this.shown;
    const sheetId = book.live.idOf(selected.place.sheet);
    if (sheetId === undefined) return;
    const [row, col] = this.at();
    const cell = pastedCell(text, book.styleAt(sheetId, row, col));
    writeCells(book, [{ sheetId, row, col, cell }]);
  }
}
