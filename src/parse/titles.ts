import type { Lattice, Slot } from './lattice';
import { squeeze } from './text/normalize';

/** “物业费绩效目标表”, “项目支出绩效自评表(2024年度)”, “附件2：…申报表”. */
const TITLE =
  /绩效.{0,24}(表|书)(\(.{0,30}\)|（.{0,30}）)*$|(目标|自评|监控|指标)(申报|批复|审核|备案|公开|情况)?表(\(.{0,30}\))*$/;

/** Other words that a sole line above a form may have. */
const TITLE_LIKE = /绩效|自评|监控|目标|申报/;

const NO_TITLE = /^(注|备注|说明|填报说明|填表说明)\d?[:：.、]|[。；]/;
const LONGEST_TITLE = 70;

/** Whether a text reads as the title of a performance table. */
export function isTitleText(text: string): boolean {
  if (text.length > LONGEST_TITLE * 2 || !/[表书]/.test(text)) return false;
  const plain = squeeze(text);
  return (
    plain.length > 4 && plain.length <= LONGEST_TITLE && !NO_TITLE.test(plain) && TITLE.test(plain)
  );
}

/** The titles on a row: more than one where tables stand side by side. Rows with much else on them have none. */
export function titlesAt(lattice: Lattice, row: number): Slot[] {
  const slots = lattice.slots(row);
  if (slots.length > 6) return [];
  const titles = slots.filter(
    (slot) =>
      slot.row === row && !slot.label.known && !slot.label.column && isTitleText(slot.cell!.text),
  );
  return slots.length <= titles.length + 2 ? titles : [];
}

/** The title among the rows above a form's first label: a proper one, or the only words of their row that sound like one. */
export function titleIn(lattice: Lattice, rows: readonly number[]): Slot | null {
  for (const row of rows) {
    const [title] = titlesAt(lattice, row);
    if (title) return title;
  }
  for (const row of rows) {
    const [only, second] = lattice.slots(row);
    if (only && !second && isTitleLike(only)) return only;
  }
  return null;
}

function isTitleLike({ cell, label }: Slot): boolean {
  const plain = squeeze(cell!.text);
  return (
    !label.known &&
    !label.inline &&
    plain.length > 4 &&
    plain.length <= LONGEST_TITLE &&
    !NO_TITLE.test(plain) &&
    TITLE_LIKE.test(plain)
  );
}
