import type { Host, NewSheet, Written } from '../hosts/host';
import type { BulkFix } from '../lint/fix-all';
import type { Edit } from '../model/edit';
import { a1, type Place } from '../model/place';
import type { Waived } from '../model/problem';
import { attempt } from './attempt';
import type { Checking } from './checking';
import type { Observable } from './observable';
import type { ListedProblem, SessionState } from './state';

/** 一键修复 before it is carried out: what it would write, and the outcome it was worked out from. */
export interface SafeFixes extends BulkFix {
  readonly version: number;
}

/** Everything that changes cells. Each command checks first that what the user saw is what is there. */
export interface Writing {
  /** Applies the fix of this title to the problem; the problem after it becomes the selected one. */
  applyFix(id: string, title: string): Promise<boolean>;
  /** All safe fixes, cell by cell; nothing is written. */
  previewSafeFixes(): Promise<SafeFixes>;
  applySafeFixes(fixes: SafeFixes): Promise<boolean>;
  /** Takes the last write back. */
  undo(): Promise<boolean>;
  /** Inserts a standard template and shows it. */
  insertTemplate(sheet: NewSheet): Promise<boolean>;
}

interface Step {
  readonly label: string;
  readonly written: Written;
}

const GONE = '表格刚刚有改动，这处问题已不在原处；清单已更新，请再看一眼。';

export function createWriting(
  host: Host,
  state: Observable<SessionState>,
  checking: Checking,
): Writing {
  let steps: readonly Step[] = [];
  const keep = (next: readonly Step[]) => {
    steps = next;
    state.set({ undo: steps[steps.length - 1]?.label ?? null });
  };
  const done = (text: string, undo: boolean) => state.set({ notice: { kind: 'done', text, undo } });
  const refuse = (text: string) => state.set({ notice: { kind: 'refused', text, undo: false } });

  const write = async (edits: readonly Edit[], label: string, said: string) => {
    const carriedOut = await attempt(state, async () => {
      keep([...steps, { label, written: await host.write(edits, label) }]);
      done(said, true);
    });
    // Also after a refusal: it means that cells have changed unseen.
    await checking.recheck();
    return carriedOut;
  };

  return {
    async applyFix(id, title) {
      await checking.freshen();
      const { problems } = state.get();
      const listed = problems.find((one) => one.id === id);
      const fix = listed?.problem.fixes.find((one) => one.title === title);
      if (!listed || !fix) {
        refuse(GONE);
        return false;
      }
      const next = neighbour(problems, id);
      const { place } = listed.problem;
      const carriedOut = await write(
        fix.edits,
        title,
        `已修改 ${place.sheet} ${a1(place)}：${title}`,
      );
      if (carriedOut && state.get().selected === null) selectNext(state, next);
      return carriedOut;
    },

    async previewSafeFixes() {
      await checking.freshen();
      const { version, outcome } = state.get();
      const fixes = checking.fixAll();
      const answered = cellsFixedFor(outcome.waived);
      return {
        ...fixes,
        edits: fixes.edits.filter(({ place }) => !answered.has(cellName(place))),
        version,
      };
    },

    async applySafeFixes(fixes) {
      await checking.freshen();
      if (fixes.version !== state.get().version) {
        refuse('表格刚刚有改动，预览已过时；请重新打开预览再修复。');
        return false;
      }
      const cells = fixes.edits.length;
      return write(fixes.edits, '一键修复', `已修复 ${cells} 个单元格。`);
    },

    async undo() {
      const last = steps[steps.length - 1];
      if (!last) return false;
      const undone = await attempt(state, async () => {
        await last.written.undo();
        keep(steps.filter((step) => step !== last));
        done(`已撤销：${last.label}`, false);
      });
      await checking.recheck();
      return undone;
    },

    async insertTemplate(sheet) {
      const inserted = await attempt(state, async () => {
        const name = await host.insertSheet(sheet);
        await host.show(sheet.at ?? { sheet: name, row: 0, col: 0 });
        done(`已插入“${name}”，请从空白格开始填写；边填边查。`, false);
      });
      if (inserted) await checking.recheck();
      return inserted;
    },
  };
}

/** The problem after this one, or before it when it is the last. */
function neighbour(problems: readonly ListedProblem[], id: string): string | null {
  const index = problems.findIndex((one) => one.id === id);
  return (problems[index + 1] ?? problems[index - 1])?.id ?? null;
}

function selectNext(state: Observable<SessionState>, id: string | null): void {
  const listed = state.get().problems.some((one) => one.id === id);
  state.set({ selected: listed ? id : null, resolved: null });
}

/** A person has answered these problems: 一键修复 leaves their cells alone. */
function cellsFixedFor(waived: readonly Waived[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { problem } of waived) {
    for (const { edits } of problem.fixes) {
      for (const edit of edits) if (edit.kind === 'set-text') cells.add(cellName(edit.place));
    }
  }
  return cells;
}

function cellName(place: Place): string {
  return `${place.sheet}!${a1(place)}`;
}
