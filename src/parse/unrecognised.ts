import type { Area } from '../model/place';
import type { Unrecognised } from '../model/table';
import type { Lattice } from './lattice';
import type { Segment } from './segments';
import { squeeze } from './text/normalize';

/** Longer words first: a cell counts for one of them only. */
const WORDS = ['年度指标值', '三级指标', '指标值', '绩效目标', '满意度'];

/** Those that stand over columns. */
const HEADINGS = ['年度指标值', '三级指标', '指标值'];

/** Labels are short; a sentence that mentions 绩效目标 is no table. */
const LONGEST_LABEL = 14;

/**
 * Says that rows which could not be read have the words of a performance table; null when they have not. Where a head has
 * been read, only the words of an indicator header tell that something is left.
 */
export function unrecognisedIn(
  lattice: Lattice,
  { rows }: Segment,
  headRead: boolean,
): Unrecognised | null {
  const words = new Set<string>();
  let area: Area | null = null;
  for (const row of rows) {
    for (const slot of lattice.slots(row)) {
      const word = slot.row === row ? wordIn(slot.text) : undefined;
      if (!word) continue;
      words.add(word);
      area = united(area, { top: row, left: slot.col, bottom: slot.bottom, right: slot.right });
    }
  }
  if (!area || words.size < 2) return null;
  if (headRead && !HEADINGS.some((word) => words.has(word))) return null;
  const { sheet } = lattice;
  return { sheet, area, place: { sheet, row: area.top, col: area.left }, words: [...words] };
}

function wordIn(text: string): string | undefined {
  if (text.length > LONGEST_LABEL * 3) return undefined;
  const plain = squeeze(text);
  return plain.length <= LONGEST_LABEL ? WORDS.find((word) => plain.includes(word)) : undefined;
}

function united(a: Area | null, b: Area): Area {
  return {
    top: Math.min(a?.top ?? b.top, b.top),
    left: Math.min(a?.left ?? b.left, b.left),
    bottom: Math.max(a?.bottom ?? b.bottom, b.bottom),
    right: Math.max(a?.right ?? b.right, b.right),
  };
}
