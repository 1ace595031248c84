import { createMemoryHost, type MemoryHost } from '../../src/hosts/memory/memory-host';
import { ENGINE } from '../../src/lint/engine';
import { rule, type Rule } from '../../src/rules/rule';
import { heldAt, type Book } from '../../src/model/grid';
import type { Place } from '../../src/model/place';
import { createSession, type Session } from '../../src/session/session';
import { sketch } from '../support/sketch';

/** A rule of three sentences: cells that say 错 are wrong, 请改 has a fix to choose, and a blank at the end is safe to cut. */
const spelling: Rule = rule({
  id: 'spelling',
  title: '用字',
  severity: 'error',
  looksAt: 'document',
  aspect: '规范性',
  sources: [],
  why: '',
  says: { wrong: '{text}有错', choose: '{text}请改', blank: '{text}多空格' },
  example: { fails: '', passes: '' },
  check(subject, { report }) {
    const { book } = subject as { book: Book };
    for (const grid of book.grids) {
      grid.rows.forEach((cells, row) =>
        cells.forEach((cell, col) => {
          if (!cell) return;
          const place = { sheet: grid.sheet, row, col };
          const data = { text: cell.text };
          const held = heldAt(grid, row, col);
          const put = (text: string) => [{ kind: 'set-text' as const, place, held, text }];
          if (/错/.test(cell.text)) report('wrong', { at: place, data });
          if (/请改/.test(cell.text)) {
            const fixes = [{ kind: 'choice' as const, title: '改好', edits: put('好') }];
            report('choose', { at: place, data, fixes });
          }
          if (/ $/.test(cell.text)) {
            const fixes = [
              { kind: 'safe' as const, title: '删空格', edits: put(cell.text.trim()) },
            ];
            report('blank', { at: place, data, fixes });
          }
        }),
      );
    }
  },
});

/** A session over a workbook drawn as text, with the one rule above. */
export interface Live {
  readonly session: Session;
  readonly host: MemoryHost;
  /** The problems that are listed, as `B1 错字有错`. */
  listed(): readonly string[];
  /** The id of the problem at a cell. */
  idAt(row: number, col: number): string;
  at(row: number, col: number): Place;
}

export async function live(drawn: string): Promise<Live> {
  const host = createMemoryHost({ grids: [sketch(drawn)] });
  const session = createSession(host, {
    engine: () => Promise.resolve(ENGINE),
    rules: [spelling],
    now: () => '2024-03-01T08:00:00.000Z',
  });
  await session.start();
  const at = (row: number, col: number) => ({ sheet: '表1', row, col });
  return {
    session,
    host,
    listed: () => session.state.problems.map(({ problem }) => problem.message),
    idAt: (row, col) =>
      session.state.problems.find(
        ({ problem }) => problem.place.row === row && problem.place.col === col,
      )!.id,
    at,
  };
}
