/** What is still to come on the way through ascending numbers: rows of a sheet, columns of a row. */
export class Pending<T> {
  private readonly entries: (readonly [at: number, task: T])[];
  private next = 0;

  constructor(tasks: ReadonlyMap<number, T> | undefined) {
    this.entries = Array.from(tasks ?? []).sort(([a], [b]) => a - b);
  }

  /** Takes all that comes before a number. */
  before(number: number): (readonly [at: number, task: T])[] {
    const from = this.next;
    while ((this.entries[this.next]?.[0] ?? Infinity) < number) this.next += 1;
    return this.entries.slice(from, this.next);
  }

  /** Takes what stands at a number, if anything does. */
  at(number: number): T | undefined {
    const entry = this.entries[this.next];
    if (entry?.[0] !== number) return undefined;
    this.next += 1;
    return entry[1];
  }
}
