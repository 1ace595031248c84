import type { Host } from '../hosts/host';
import {
  matchWaivers,
  readWaivers,
  WAIVERS_KEY,
  waiverOf,
  writeWaivers,
  type Waiver,
} from '../lint/waivers';
import type { Waived } from '../model/problem';
import { attempt } from './attempt';
import type { Checking } from './checking';
import { evenLate } from './late';
import type { Observable } from './observable';
import type { SessionState } from './state';

/** 说明后忽略 and its withdrawal; the answers are kept in the workbook. */
export interface Waiving {
  load(): Promise<boolean>;
  waive(id: string, reason: string): Promise<boolean>;
  withdraw(waived: Waived): Promise<boolean>;
}

export function createWaiving(
  host: Host,
  state: Observable<SessionState>,
  checking: Checking,
  now: () => string,
): Waiving {
  const keep = (waivers: readonly Waiver[], said: string) =>
    attempt(state, async () => {
      const text = waivers.length > 0 ? writeWaivers(waivers) : null;
      await evenLate(
        state,
        () => host.store.set(WAIVERS_KEY, text),
        () => {
          state.set({ waivers, notice: { kind: 'done', text: said, undo: false } });
          checking.relist();
        },
        () => Promise.resolve(),
      );
    });

  /** The answers that still hold; lapsed ones are dropped when the workbook is written to anyway. */
  const holding = () => {
    const { outcome, waivers } = state.get();
    const all = [...outcome.problems, ...outcome.waived.map(({ problem }) => problem)];
    return matchWaivers(all, checking.book(), waivers);
  };

  /** What the workbook keeps now: a co-author may have answered meanwhile. What cannot be read is not written over either. */
  const load = () =>
    attempt(state, async () => {
      const waivers = readWaivers(await host.store.get(WAIVERS_KEY));
      if (JSON.stringify(waivers) === JSON.stringify(state.get().waivers)) return;
      state.set({ waivers });
      checking.relist();
    });

  return {
    load,

    async waive(id, reason) {
      await checking.freshen();
      if (!(await load())) return false;
      const { problems, settings } = state.get();
      const index = problems.findIndex((one) => one.id === id);
      const listed = problems[index];
      if (!listed) return false;
      const answer = { reason: reason.trim(), by: settings.by, at: now() };
      const waiver = waiverOf(listed.problem, checking.book(), answer);
      const next = (problems[index + 1] ?? problems[index - 1])?.id ?? null;
      const kept = await keep(
        [...holding().values(), waiver],
        '已记录说明，这处问题不再提示；内容变化后会重新提示。',
      );
      if (kept && state.get().selected === null) state.set({ selected: next, resolved: null });
      return kept;
    },

    async withdraw(waived) {
      await checking.freshen();
      if (!(await load())) return false;
      const waiver = holding().get(waived.problem);
      if (!waiver) return false;
      const others = state.get().waivers.filter((one) => one !== waiver);
      return keep(others, '已撤回说明，这处问题重新列出。');
    },
  };
}
