import type { Host } from '../hosts/host';
import { attempt } from './attempt';
import { evenLate } from './late';
import { marksOf } from './marks';
import type { Observable } from './observable';
import type { SessionState } from './state';

/** 标记到单元格 and 清除标记. */
export interface Marking {
  mark(): Promise<boolean>;
  unmark(): Promise<boolean>;
  /** After a check, when 自动标记 is on; silent unless it fails. */
  follow(): Promise<void>;
}

export function createMarking(host: Host, state: Observable<SessionState>): Marking {
  let painted = '';
  const paint = async () => {
    const marks = marksOf(state.get().problems);
    const done = () => {
      painted = JSON.stringify(marks);
      state.set({ marked: true });
    };
    await evenLate(
      state,
      () => host.mark(marks),
      done,
      () => Promise.resolve(),
    );
    return marks.length;
  };

  return {
    mark: () =>
      attempt(state, async () => {
        const cells = await paint();
        const text = `已标记 ${cells} 个单元格；“清除标记”会把原来的底色原样放回。`;
        state.set({ notice: { kind: 'done', text, undo: false } });
      }),
    unmark: () =>
      attempt(state, async () => {
        await host.unmark();
        painted = '';
        state.set({
          marked: false,
          notice: { kind: 'done', text: '标记已清除，单元格底色已还原。', undo: false },
        });
      }),
    async follow() {
      if (JSON.stringify(marksOf(state.get().problems)) === painted) return;
      await attempt(state, async () => {
        await paint();
      });
    },
  };
}
