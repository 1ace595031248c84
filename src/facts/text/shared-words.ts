import type { Outline, SubGoal } from '../../model/outline';
import { headerField, type Table } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { authorInLine, isUnitName } from '../../language/form/unit-name';
import { withoutCommonWords } from '../../language/meaning/common-words';

/** The pairs of characters that a text is about, without common words and without those of `except`. */
export function pairsOf(text: string, except: ReadonlySet<string> = NONE): Set<string> {
  const pairs = new Set<string>();
  for (const run of withoutCommonWords(squeeze(text)).match(/[一-鿿]{2,}/g) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!except.has(pair) && !/[的和与及等对在为]/.test(pair)) pairs.add(pair);
    }
  }
  return pairs;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether two sets of pairs have one in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const pair of a) if (b.has(pair)) return true;
  return false;
}

/** Pairs of the unit's own name, which stands in every text of it. */
export function unitPairs(outline: Outline): Set<string> {
  const unit = unitName(outline);
  return unit === null ? new Set() : rawPairs(unit);
}

function rawPairs(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}

/** The unit that the cover names: “××局编制”, or its first line. */
export function unitName({ paragraphs }: Outline): string | null {
  const cover = paragraphs
    .filter(({ role }) => role === 'cover')
    .map(({ field }) => squeeze(field.text));
  for (const line of cover) {
    const author = authorInLine(line);
    if (author) return author;
  }
  const first = cover[0] ?? '';
  return isUnitName(first) ? first : null;
}

/** All that a sub-goal says. */
export function wordsOfSubGoal({ title, goal, items }: SubGoal): string {
  return [title, goal, ...items.map(({ text }) => text)].join('，');
}

/** All that a form says of its matter. */
export function wordsOfTable(table: Table): string {
  return [
    table.title?.text ?? '',
    headerField(table, 'project-name')?.value.text ?? '',
    headerField(table, 'purpose')?.value.text ?? '',
    ...table.goals.map(({ value }) => value.text),
    ...table.indicators.flatMap(({ name, description }) => [
      name?.text ?? '',
      description?.text ?? '',
    ]),
  ].join('，');
}

/** Whether a form is one of a project: those of departments and regions serve all sub-goals, and prose without indicators is none. */
export function isProject({ kind, blocks }: Table): boolean {
  return (
    blocks.length > 0 &&
    kind !== 'dept-overall' &&
    kind !== 'dept-self-eval' &&
    kind !== 'transfer-region'
  );
}
