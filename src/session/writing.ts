import type { Host, NewSheet } from '../hosts/host';
import type { LibraryIndicator } from '../library/expenditure-kind';
import type { BulkFix } from '../lint/fix-all';
import type { Edit } from '../model/edit';
import { a1, type Place } from '../model/place';
import type { Waived } from '../model/problem';
import { attempt } from './attempt';
import { frontTable } from './front-table';
import type { Checking } from './checking';
import { evenLate } from './late';
import type { Observable } from './observable';
import type { ListedProblem, SessionState } from './state';
import { hasOpen } from './to-fill';

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
  /** Takes the last step back. */
  undo(): Promise<boolean>;
  /** Remembers a step that changed no cell, and says that it was done. */
  keepStep(label: string, undo: () => Promise<unknown>): void;
  /** Puts an entry of the indicator library into the table in front, under its level, and shows it. */
  insertIndicator(entry: LibraryIndicator): Promise<boolean>;
  /** Inserts a standard template and shows it. */
  insertTemplate(sheet: NewSheet): Promise<boolean>;
}

interface Step {
  readonly label: string;
  readonly undo: () => Promise<unknown>;
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
    const carriedOut = await attempt(state, () =>
      evenLate(
        state,
        () => host.write(edits, label),
        (written) => {
          keep([...steps, { label, undo: written.undo }]);
          done(said, true);
        },
        () => checking.recheck(),
      ),
    );
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
      const left = fix.edits.find(leavesOpen);
      const said = `已修改 ${place.sheet} ${a1(place)}：${title}`;
      const carriedOut = await write(fix.edits, title, left ? `${said}；【】处请您补全。` : said);
      if (!carriedOut) return false;
      // What the fix has left open is the next thing to write: the reader is brought to it, not past it.
      if (left) await attempt(state, () => host.show(placeOf(left)));
      else if (state.get().selected === null) selectNext(state, next);
      return true;
    },

    async previewSafeFixes() {
      await checking.freshen();
      const { version, outcome } = state.get();
      const answered = cellsFixedFor(outcome.waived);
      return { ...checking.fixAll((place) => answered.has(cellName(place))), version };
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
      const undone = await attempt(state, () =>
        evenLate(
          state,
          () => last.undo(),
          () => {
            keep(steps.filter((step) => step !== last));
            done(`已撤销：${last.label}`, false);
          },
          () => checking.recheck(),
        ),
      );
      await checking.recheck();
      return undone;
    },

    keepStep(label, undo) {
      keep([...steps, { label, undo }]);
      done(`已${label}`, true);
    },

    async insertIndicator(entry) {
      await checking.freshen();
      const table = frontTable(state.get());
      const { selection } = state.get();
      const edits = table ? checking.entryEdits(table, entry, selection) : [];
      const [first] = edits;
      if (!first) {
        refuse('没有可以插入指标的绩效目标表。请先在“模板”页插入一张表，或点一下要填的表。');
        return false;
      }
      const label = `插入指标“${entry.name}”`;
      const written = await write(edits, label, `已${label}，请补全其中的【】。`);
      if (written) await attempt(state, () => host.show(placeOf(first)));
      return written;
    },

    async insertTemplate(sheet) {
      let stands: Place | null = null;
      const inserted = await attempt(state, () =>
        evenLate(
          state,
          () => host.insertSheet(sheet),
          (name) => {
            done(`已插入“${name}”，请从空白格开始填写；边填边查。`, false);
            const at = sheet.at ?? { sheet: name, row: 0, col: 0 };
            stands = at;
            state.set({ inserted: new Set(state.get().inserted).add(at.sheet) });
            // The form stands, whether or not it can be brought to the front.
            host.show(at).catch(() => undefined);
          },
          () => checking.recheck(),
        ),
      );
      if (inserted) await checking.recheck();
      // What was open before is about another table.
      if (stands) state.set({ selection: stands, selected: null, resolved: null });
      return inserted;
    },
  };
}

/** Whether an edit leaves something for the unit to write. */
function leavesOpen(edit: Edit): boolean {
  if (edit.kind === 'set-text') return hasOpen(edit.text);
  return edit.kind === 'insert-row' && edit.cells.some(({ text }) => hasOpen(text));
}

/** Where an edit is seen. */
function placeOf(edit: Edit): Place {
  if (edit.kind === 'set-text') return edit.place;
  const col = edit.kind === 'insert-row' ? (edit.cells[0]?.col ?? 0) : 0;
  return { sheet: edit.sheet, row: edit.row, col };
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
