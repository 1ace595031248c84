import type { Table } from '../../model/table';
import { readExecution } from '../funds/execution';
import { readFunds } from '../funds/funds';
import { readGoals } from './goals';
import type { Head } from './head';
import { readHeaderFields } from './header-fields';
import { moneyNote } from './money-note';
import { readPlan } from './plan';
import { readTasks } from './tasks';

/** What the head of a form states. */
export type HeadContents = Pick<
  Table,
  'fields' | 'funds' | 'execution' | 'plan' | 'goals' | 'tasks' | 'moneyUnit'
>;

/** Reads the head. What is sure of its cells goes first: none of them is then taken for a label. */
export function readHead(head: Head, totalRow: number | null): HeadContents {
  const moneyUnit = moneyNote(head);
  const unit = moneyUnit?.unit ?? null;
  const tasks = readTasks(head, unit);
  const plan = readPlan(head);
  const goals = readGoals(head);
  const plain = readHeaderFields(head, totalRow);
  const { funds, fields: amounts } = readFunds(head, unit, totalRow);
  const fields = [...plain, ...amounts].sort(
    ({ label: { place: a } }, { label: { place: b } }) => a.row - b.row || a.col - b.col,
  );
  const execution = readExecution(head, funds);
  return { fields, funds, execution, plan, goals, tasks, moneyUnit };
}
