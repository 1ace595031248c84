import type { OpenBook } from '../grid/open-book';
import { button, onPress } from './elements';

const LEVELS = [50, 75, 90, 100, 110, 125, 150, 175, 200, 300, 400];

/** The grid's zoom, from 50 % to 400 %, for the sheet that is shown. */
export class Zoom {
  constructor(private readonly book: () => OpenBook | null) {
    onPress('zoom-in', () => this.step(1));
    onPress('zoom-out', () => this.step(-1));
    onPress('zoom-reset', () => this.step(0));
  }

  step(direction: -1 | 0 | 1): void {
    const book = this.book();
    const sheet = book?.grid.api.getWorkbook(book.unitId)?.getActiveSheet();
    if (!sheet) return;
    const now = Math.round(sheet.getZoom() * 100);
    sheet.zoom(next(now, direction) / 100);
    this.refresh();
  }

  refresh(): void {
    const book = this.book();
    const ratio = book?.grid.api.getWorkbook(book.unitId)?.getActiveSheet().getZoom() ?? 1;
    button('zoom-reset').textContent = `${Math.round(ratio * 100)}%`;
  }
}

function next(now: number, direction: -1 | 0 | 1): number {
  if (direction === 0) return 100;
  const further = LEVELS.filter((level) => (direction > 0 ? level > now : level < now));
  return (direction > 0 ? further[0] : further[further.length - 1]) ?? now;
}
