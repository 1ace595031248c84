import type { Edit } from '../../src/model/edit';
import type { Outcome } from '../../src/model/outcome';
import { a1, areaA1 } from '../../src/model/place';

/** An outcome as text: every problem with its cell and area, its related places and its fixes, then what could not be judged. */
export function told({ problems, unjudged }: Outcome): string {
  return [
    ...problems.flatMap(({ rule, key, severity, place, area, message, related, fixes }) => [
      `${[...new Set([a1(place), areaA1(area)])].join(' ')} ${severity} ${rule} ${key}: ${message}`,
      ...related.map((one) => `  ${a1(one.place)} ${one.message}`),
      ...fixes.map((fix) => `  [${fix.kind}] ${fix.title}: ${fix.edits.map(edited).join('; ')}`),
    ]),
    ...unjudged.map(({ rule, place, reason }) => `${a1(place)} ${rule}? ${reason}`),
  ].join('\n');
}

/** The cell that an edit writes and the text, or the row it inserts or deletes. */
function edited(edit: Edit): string {
  if (edit.kind === 'set-text') return `${a1(edit.place)} ${edit.text}`;
  if (edit.kind === 'delete-row') return `-${edit.row + 1}`;
  const cells = edit.cells.map(({ col, text }) => `${a1({ row: edit.row, col })} ${text}`);
  const grown = edit.grow.map((area) => ` ↓${areaA1(area)}`);
  return `+${edit.row + 1} like ${edit.like + 1}${grown.join('')} ${cells.join(' | ')}`;
}
