import type { Host } from '../hosts/host';
import type { Place } from '../model/place';
import type { SheetDraft } from '../model/sheet-draft';
import { attempt } from './attempt';
import type { Checking } from './checking';
import { evenLate } from './late';
import type { Observable } from './observable';
import type { SessionState } from './state';

/** Forms of a text come into the workbook. */
export interface Bringing {
  /**
   * Adds each draft as a sheet of its own and shows the first one; `onDone` is told how many stand. Ends at the first that the host
   * refuses: those before it stay, and that is said. Tells how many were added.
   */
  bringIn(drafts: readonly SheetDraft[], onDone: (count: number) => void): Promise<number>;
}

export function createBringing(
  host: Host,
  state: Observable<SessionState>,
  checking: Checking,
): Bringing {
  return {
    async bringIn(drafts, onDone) {
      const added: string[] = [];
      for (const draft of drafts) {
        const isIn = await attempt(state, () =>
          evenLate(
            state,
            () => host.insertSheet({ draft, at: null }),
            (name) => {
              added.push(name);
              state.set({ inserted: new Set(state.get().inserted).add(name) });
            },
            () => checking.recheck(),
          ),
        );
        if (!isIn) break;
        onDone(added.length);
      }
      const [first] = added;
      if (first === undefined) return 0;
      await checking.recheck();
      const at: Place = { sheet: first, row: 0, col: 0 };
      // The forms stand, whether or not the first can be brought to the front.
      host.show(at).catch(() => undefined);
      state.set({ selection: at, selected: null, resolved: null });
      const isAll = added.length === drafts.length;
      const why = state.get().notice?.text ?? '';
      state.set({
        notice: {
          kind: isAll ? 'done' : 'refused',
          text: isAll
            ? `已导入 ${added.length} 张工作表，并已检查。`
            : `只导入了 ${added.length} 张工作表，还有 ${drafts.length - added.length} 张没有导入。${why}`,
          undo: false,
        },
      });
      return added.length;
    },
  };
}
