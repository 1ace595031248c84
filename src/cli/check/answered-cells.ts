import type { Outcome } from '../../model/outcome';
import { a1, type Place } from '../../model/place';

/** A problem that a person has answered is settled: its fixes are not carried out behind their back. */
export function answeredCells({ waived }: Outcome): (place: Place) => boolean {
  const settled = new Set(
    waived.flatMap(({ problem }) =>
      problem.fixes.flatMap((fix) =>
        fix.edits.flatMap((edit) => (edit.kind === 'set-text' ? [cellName(edit.place)] : [])),
      ),
    ),
  );
  return (place) => settled.has(cellName(place));
}

/** `Sheet1!F16`. */
export function cellName(place: Place): string {
  return `${place.sheet}!${a1(place)}`;
}
