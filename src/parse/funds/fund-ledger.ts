import type { FieldId, Fund, HeaderField } from '../../model/table';
import type { Label } from '../labels/label';
import { partsOfOwnFunds } from './own-funds';
import type { FundWord } from '../labels/vocabulary';

type Amount = Pick<Fund, 'label' | 'value' | 'column' | 'money'>;

interface Line extends Amount {
  readonly word: FundWord | null;
  readonly role: Fund['role'];
  readonly term: Fund['term'];
  /** What the line adds up to, or itself. */
  readonly total: Line | null;
}

/** Books the amounts of a funding block in reading order, and tells totals, their parts, and parts of parts. */
export class FundLedger {
  private readonly lines: Line[] = [];
  private readonly totals = new Map<number, Line>();
  private lastTotal: Line | null = null;
  private hasAnnualTotal = false;
  private within: ReadonlySet<Line> | null = null;
  /** The last role, and whether a 财政资金 has been booked, by column and total. */
  private readonly groups = new Map<string, { fiscal: boolean; last: Fund['role'] }>();

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  /** Whether the year's total has been booked. */
  get hasTotal(): boolean {
    return this.hasAnnualTotal;
  }

  /** Books an amount by what its label says; totals and their parts stand in one column. */
  add({ fund, among, term }: Label, col: number, amount: Amount): void {
    if (
      !fund ||
      fund === 'group' ||
      fund === 'annual' ||
      fund === 'multi-year' ||
      fund === 'either'
    ) {
      this.addTotal(col, fund, amount);
      return;
    }
    const total = this.totals.get(col) ?? this.lastTotal;
    const own = total?.word === 'either' ? total.term : (term ?? total?.term ?? 'annual');
    const at = total?.label.place;
    const key = `${own} ${amount.column} ${at ? `${String(at.row)}:${String(at.col)}` : ''}`;
    const group = this.groups.get(key) ?? { fiscal: false, last: 'total' as const };
    const divides = fund === 'origin' || fund === 'fiscal' || (among && group.last !== 'total');
    const role = group.fiscal && divides ? 'child' : 'part';
    this.groups.set(key, { fiscal: group.fiscal || fund === 'fiscal', last: role });
    this.lines.push({ ...amount, word: fund, role, term: own, total });
  }

  private addTotal(col: number, word: FundWord | null, amount: Amount): void {
    const term = word === 'multi-year' ? 'multi-year' : 'annual';
    const line: Line = { ...amount, word, role: 'total', term, total: null };
    this.lines.push(line);
    this.totals.set(col, line);
    this.lastTotal = line;
    if (term === 'annual' && word !== 'either') this.hasAnnualTotal = true;
  }

  /** 项目资金总额 beside an annual total is the whole project's, and so are the parts in its column; alone it is the year's. */
  private termOf({ total, term, word: own }: Line): Fund['term'] {
    const word = total ? total.word : own;
    return word === 'either' && this.hasAnnualTotal ? 'multi-year' : term;
  }

  /** Asked for when all is booked. */
  private withinOwn(): ReadonlySet<Line> {
    return (this.within ??= partsOfOwnFunds(this.lines));
  }

  funds(): Fund[] {
    const within = this.withinOwn();
    return this.lines.map((line) => {
      const { column, label, value, money } = line;
      const role = within.has(line) ? 'child' : line.role;
      return { role, term: this.termOf(line), column, label, value, money };
    });
  }

  /** The same as entries of the head: the budget's column, or the first one where the form has no budget. */
  fields(): HeaderField[] {
    const columns = this.lines.map(({ column }) => column);
    const shown = columns.includes('budget') ? 'budget' : columns[0];
    const origins = this.lines.filter(
      ({ word, role, column }) => word === 'origin' && role === 'part' && column === shown,
    );
    const within = this.withinOwn();
    return this.lines.flatMap((line) => {
      if (within.has(line)) return [];
      // Several origins are each a share of 财政资金; one alone is it.
      if (line.word === 'origin' && origins.length > 1) return [];
      const id = line.column === shown ? fieldIdOf(line, this.termOf(line)) : null;
      return id ? [{ id, label: line.label, value: line.value }] : [];
    });
  }
}

function fieldIdOf({ role, word }: Line, term: Fund['term']): FieldId | null {
  const isAnnual = term === 'annual';
  if (role === 'total') return isAnnual ? 'budget-total' : 'budget-multi-year';
  if (role === 'child' || word === 'carried') return null;
  if (word === 'other') return isAnnual ? 'other-funds' : 'other-funds-multi-year';
  return isAnnual ? 'fiscal' : 'fiscal-multi-year';
}
