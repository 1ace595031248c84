import type { Outline, SubGoal } from '../../model/outline';
import { headerField, type Table } from '../../model/table';
import { meet, pairsOf, unitPairs, wordsOfSubGoal, wordsOfTable } from './shared-words';

/** The sub-goals that a project serves: those whose title names its matter, else those that speak of it, else any. */
export function subGoalsOf(table: Table, outline: Outline): readonly SubGoal[] {
  const unit = unitPairs(outline);
  const name = headerField(table, 'project-name')?.value.text ?? table.title?.text ?? '';
  const named = pairsOf(name, unit);
  const byTitle = outline.subGoals.filter(({ title }) => meet(pairsOf(title, unit), named));
  if (byTitle.length > 0) return byTitle;
  const words = pairsOf(wordsOfTable(table), unit);
  const spoken = outline.subGoals.filter((one) => meet(pairsOf(wordsOfSubGoal(one), unit), words));
  return spoken.length > 0 ? spoken : outline.subGoals;
}
