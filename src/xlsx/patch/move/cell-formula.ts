import { a1, areaA1, parseAreaA1 } from '../../../model/place';
import { moveFormula, spreadFormula } from './formula';
import type { RowMoves } from './row-moves';
import { withAttributes } from '../tag';
import { escapeXml } from '../../xml/escape';

/** A cell's `<f>`: its attributes t, ref and si, what it says, and its opening tag. */
interface CellFormula {
  readonly kind: string | null;
  readonly ref: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly tag: string;
}

/** A formula that others share: where it stands, and whether the others have to be written out. */
interface SharedFormula {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly spread: boolean;
}

/** The formulas of a sheet's cells after rows have moved. Shared ones are written out one by one, as their cells may now differ. */
export class CellFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly own: boolean;

  /** `home` is the sheet's name, `prefix` that of its elements. */
  constructor(
    private readonly moves: RowMoves,
    private readonly home: string,
    private readonly prefix: string,
  ) {
    this.own = home === moves.sheet;
  }

  /** What to write in the formula's place; null when it stays as it is, or goes with its row (`kept` is false). */
  moved(formula: CellFormula, row: number, col: number, kept: boolean): string | null {
    const { kind, ref, group, text, tag } = formula;
    if (kind === 'shared' && group !== null) return this.movedShared(group, text, row, col, kept);
    const area = ref === null ? null : parseAreaA1(ref);
    if (this.own && (kind === 'array' || kind === 'dataTable')) {
      if (kind === 'dataTable' || !area || this.moves.cuts(area)) {
        throw this.moves.refuse(`${ref ?? a1({ row, col })} 是数组公式或模拟运算表`);
      }
    }
    if (!kept) return null;
    const moved = moveFormula(text, this.moves, this.home);
    const to = this.own && area ? this.moves.area(area) : area;
    if (moved === text && (!to || areaA1(to) === ref)) return null;
    const opened = to && ref !== null ? withAttributes(tag, { ref: areaA1(to) }) : tag;
    return this.element(opened, moved);
  }

  private movedShared(
    group: string,
    text: string,
    row: number,
    col: number,
    kept: boolean,
  ): string | null {
    const first = this.shared.get(group) ?? this.share(group, text, row, col);
    if (!kept || !first.spread) return null;
    const own = spreadFormula(first.text, row - first.row, col - first.col);
    if (own === null) throw this.moves.refuse(`${a1({ row, col })} 的共用公式无法展开`);
    return this.element(`<${this.prefix}f>`, moveFormula(own, this.moves, this.home));
  }

  private share(group: string, text: string, row: number, col: number): SharedFormula {
    const spread = this.own || moveFormula(text, this.moves, this.home) !== text;
    const first = { row, col, text, spread };
    this.shared.set(group, first);
    return first;
  }

  private element(tag: string, text: string): string {
    return `${tag.replace(/\s*\/>$/, '>')}${escapeXml(text)}</${this.prefix}f>`;
  }
}
