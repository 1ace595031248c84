import type { FiledTable, VersionFile } from '../model/comparison';
import { lineKey } from '../model/text-layout';
import { spotIn, type SpottedProblem } from './compare-problems';

type Side = 'before' | 'after';

/** What a table is called in both versions, and its rows. */
interface Met {
  readonly name: string;
  readonly rows: ReadonlyMap<number, number>;
}

/** How the spots are called that both versions have: by the pair of tables, of rows, of paragraphs. */
export class Spots {
  count = 0;
  private readonly tables = { before: new Map<string, Met>(), after: new Map<string, Met>() };
  private readonly texts = {
    before: new Map<string, ReadonlyMap<string, number>>(),
    after: new Map<string, ReadonlyMap<string, number>>(),
  };

  /** @param rows the pair that a row belongs to, by its number */
  meet(side: Side, { path, index }: FiledTable, name: string, rows: ReadonlyMap<number, number>) {
    this.tables[side].set(tableKey(path, index), { name, rows });
  }

  /** @param paragraphs the pair that a paragraph belongs to, by `lineKey` */
  meetParagraphs(side: Side, path: string, paragraphs: ReadonlyMap<string, number>): void {
    this.texts[side].set(path, paragraphs);
  }

  spotted(side: Side, files: readonly VersionFile[]): SpottedProblem[] {
    return files.flatMap(({ path, outcome: { problems, tables } }) => {
      const paragraphs = this.texts[side].get(path);
      return problems.map((problem): SpottedProblem => {
        const { table, place } = problem;
        if (table === null) {
          const pair = paragraphs?.get(lineKey(place));
          const spot =
            pair === undefined ? `loose ${problem.message}` : `paragraph ${String(pair)}`;
          return { path, problem, spot };
        }
        const met = this.tables[side].get(tableKey(path, table));
        if (!met) return { path, problem, spot: null };
        const spot = spotIn(tables[table]!, problem, (row) => {
          const pair = met.rows.get(row);
          return pair === undefined ? null : `row ${String(pair)}`;
        });
        const isShared = spot === null || spot === 'list';
        return { path, problem, spot: isShared ? spot : `${met.name} ${spot}` };
      });
    });
  }
}

function tableKey(path: string, index: number): string {
  return `${path}\n${String(index)}`;
}
