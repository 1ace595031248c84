import { headerField, type Field, type Table } from '../../model/table';

/** The cell of the total score (总分); undefined where only the full marks stand, under 分值, and the score is left blank. */
export function totalScoreOf(table: Table): Field | undefined {
  const total = headerField(table, 'total-score')?.value;
  const isFullMarks = table.blocks.some(
    ({ columns: { weight, score } }) =>
      weight &&
      score &&
      total?.place.col === weight.place.col &&
      weight.place.col < score.place.col,
  );
  return isFullMarks ? undefined : total;
}
