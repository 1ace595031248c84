import { headerField, type Field, type Table } from '../../model/table';
import { plain } from '../../language/text/quote';

/** From when to when a project runs, as the head of its form says it. */
export interface ProjectPeriod {
  /** The cell that says how it ends. */
  readonly at: Field;
  /** “2024年1月至2024年12月”; where the form has two cells, both joined by 至. */
  readonly text: string;
}

/** null where the head does not say, or says half of it. */
export function projectPeriod(table: Table): ProjectPeriod | null {
  const whole = headerField(table, 'period')?.value;
  if (whole) return whole.isBlank ? null : { at: whole, text: plain(whole) };
  const from = headerField(table, 'period-from')?.value;
  const to = headerField(table, 'period-to')?.value;
  if (!from || !to || from.isBlank || to.isBlank) return null;
  return { at: to, text: `${plain(from)}至${plain(to)}` };
}
