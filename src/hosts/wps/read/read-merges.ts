import { a1, areaA1, parseAreaA1, type Area } from '../../../model/place';
import { cellsOf, rectanglesOf, type CellIndex } from '../../cell-areas';
import { rangesOf } from '../alike';
import type { EtWorksheet } from '../et';
import { recurringStretches, suspectsOf } from './merge-suspects';
import { contentOf, type Block } from './read-block';
import { addressOf } from '../tolerant';

/** Calls that one sheet's merges are worth in a check; telling them one by one, a full sheet would take thousands. */
export const MERGE_CALLS = 480;

/** Lines behind the content that are not worth a question. */
const FEW = 3;

/** The merged areas of a block, or null when telling them takes more calls than are allowed. */
export function readMerges(sheet: EtWorksheet, block: Block, calls = Infinity): Area[] | null {
  const search = new MergeSearch(sheet, calls);
  if (search.told([block.area]) !== false) {
    const framed = { ...block, area: search.frame(block.area, contentOf(block)) };
    const { wide, tall, blank } = suspectsOf(framed);
    for (const stretches of recurringStretches(framed)) search.takeAlike(stretches);
    search.tryEach(wide);
    search.tryEach(tall.filter(({ row, col }) => !search.isFound({ row: row + 1, col })));
    search.search(blank);
  }
  return search.calls < 0 ? null : search.merges;
}

/** The merged area of one cell, or null when it stands alone. Three calls. */
export function mergeAt(sheet: EtWorksheet, cell: CellIndex): Area | null {
  const area = parseAreaA1(addressOf(sheet.Range(a1(cell)).MergeArea));
  return area && areaA1(area) !== a1(cell) ? area : null;
}

class MergeSearch {
  readonly merges: Area[] = [];
  private readonly found = new Set<string>();

  constructor(
    private readonly sheet: EtWorksheet,
    public calls: number,
  ) {}

  /** An area without what lies behind the content and is not merged with it: most of a used range may be that. */
  frame(area: Area, content: Area): Area {
    const right = this.edge(content.right, area.right, (left) => ({ ...area, left }));
    const bottom = this.edge(content.bottom, area.bottom, (top) => ({ ...area, top, right }));
    return { ...area, bottom, right };
  }

  /** The last line behind which nothing is merged, between `from` and `to`. */
  private edge(from: number, to: number, behind: (first: number) => Area): number {
    if (to - from < FEW) return to;
    let [low, high] = [from, to];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.told([behind(middle + 1)]) === false) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether all cells of some areas are merged, or none is; null when some are. */
  told(areas: readonly Area[]): boolean | null {
    const answers = rangesOf(this.sheet, areas).map(({ MergeCells }) => {
      this.calls -= 2;
      return typeof MergeCells === 'boolean' ? MergeCells : null;
    });
    const [first = false, ...others] = answers;
    return others.every((answer) => answer === first) ? first : null;
  }

  /** Takes stretches of the same columns for merged areas when the first and the last are, and all cells of the others are merged. */
  takeAlike(stretches: readonly Area[]): void {
    const between = stretches.slice(1, -1);
    const ends = [stretches[0]!, stretches[stretches.length - 1]!];
    if (ends.every((end) => this.isOne(end)) && this.told(between) === true) {
      for (const area of between) this.take(area);
    }
  }

  isFound(cell: CellIndex): boolean {
    return this.found.has(a1(cell));
  }

  /** Measures likely beginnings of merged areas one by one, as long as most of them are. */
  tryEach(cells: readonly CellIndex[]): void {
    let luck = 2;
    cells.forEach((cell, index) => {
      if (luck < 0 || this.isFound(cell)) return;
      luck += this.measure(cell) ? 1 : -1;
      if (luck < 0) this.search(cells.slice(index + 1));
    });
  }

  /** Asks for many cells at once, and for each half by itself where only some of them are merged. */
  search(suspects: readonly CellIndex[]): void {
    const cells = suspects.filter((cell) => !this.isFound(cell));
    if (cells.length === 0 || this.calls < 0) return;
    const answer = cells.length === 1 || this.told(rectanglesOf(cells));
    if (answer === true) for (const cell of cells) this.measure(cell);
    if (answer !== null) return;
    const half = Math.ceil(cells.length / 2);
    this.search(cells.slice(0, half));
    this.search(cells.slice(half));
  }

  private isOne(area: Area): boolean {
    const merge = this.measure({ row: area.top, col: area.left });
    return merge !== null && areaA1(merge) === areaA1(area);
  }

  private measure(cell: CellIndex): Area | null {
    if (this.isFound(cell) || this.calls < 0) return null;
    this.calls -= 3;
    const area = mergeAt(this.sheet, cell);
    if (area) this.take(area);
    return area;
  }

  private take(area: Area): void {
    this.merges.push(area);
    for (const cell of Array.from(cellsOf(area))) this.found.add(a1(cell));
  }
}
