import type { IDisposable } from '@univerjs/core';
import type { ShownProblem } from '../hosts/workbench/messages';
import { openInGrid, type OpenFile } from './desk';
import type { LoadedFile } from './file/load-file';
import type { Grid } from './grid/create-univer';
import { showOnHover } from './grid/hover';
import { ProblemMarks } from './grid/problem-marks';
import { endEditing, focusCells, selectPlace, type Selected } from './grid/selection';
import { ContentBar } from './page/content-bar';
import { button } from './page/elements';
import { FindBar } from './page/find-bar';
import { notify } from './page/notices';
import { PaneFrame } from './page/pane-frame';
import { nextProblem } from './page/problem-walk';
import { showTabs } from './page/sheet-tabs';
import { Zoom } from './page/zoom';

/** The page at work: one file in the grid, its pane beside it, and the bars around. */
export class Workbench {
  open: OpenFile | null = null;
  private marks: ProblemMarks | null = null;
  private problems: readonly ShownProblem[] = [];
  private selected: Selected | null = null;
  private drawn: IDisposable[] = [];
  readonly zoom = new Zoom(() => this.open?.book ?? null);
  readonly contentBar = new ContentBar(() => this.focusGrid());
  readonly findBar = new FindBar(
    () => this.open?.book.live.read() ?? { grids: [] },
    (place) => this.open && selectPlace(this.open.book, place),
    () => this.focusGrid(),
  );
  readonly pane = new PaneFrame({
    showProblems: (problems) => this.showProblems(problems),
    focusGrid: () => this.focusGrid(),
  });

  constructor(
    private readonly grid: Grid,
    private readonly onChange: () => void,
  ) {}

  /** Puts a file on the desk in the place of the one before. */
  show(file: LoadedFile): OpenFile {
    this.clear();
    const open = openInGrid(this.grid, file, {
      onSelected: (selected) => this.onSelected(selected),
      tint: (on) => this.marks?.tint(on),
    });
    this.open = open;
    open.book.refusals.subscribe((sentence) => notify(sentence, { refusal: true }));
    open.book.changes.subscribe(({ kind }) => {
      if (kind === 'selection') return;
      if (kind === 'sheets') this.refreshTabs();
      this.contentBar.refresh();
      this.onChange();
    });
    this.draw(open);
    this.refreshTabs();
    this.zoom.refresh();
    this.pane.serve(open.host);
    return open;
  }

  /** The marks need the renderer, which comes to life after the workbook. */
  private draw(open: OpenFile): void {
    const { api } = this.grid;
    const marks = new ProblemMarks(open.book);
    const attach = (): void => {
      if (this.open !== open || this.marks) return;
      this.marks = marks;
      this.drawn = [marks.attach(), showOnHover(open.book, marks)];
      marks.show(this.problems);
    };
    if (api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered) attach();
    else {
      const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage < api.Enum.LifecycleStages.Rendered) return;
        waiting.dispose();
        attach();
      });
    }
  }

  private clear(): void {
    for (const one of this.drawn) one.dispose();
    this.drawn = [];
    this.marks = null;
    this.problems = [];
    this.selected = null;
    this.open?.close();
    this.open = null;
  }

  private onSelected(selected: Selected): void {
    const moved = this.selected?.place.sheet !== selected.place.sheet;
    this.selected = selected;
    if (this.open) this.contentBar.show(this.open.book, selected);
    if (moved) this.refreshTabs();
  }

  private showProblems(problems: readonly ShownProblem[]): void {
    this.problems = problems;
    this.marks?.show(problems);
  }

  /** F8 and Shift+F8. */
  walk(forward: boolean): void {
    const sheets = this.open?.book.live.read().grids.map(({ sheet }) => sheet) ?? [];
    const place = nextProblem(this.problems, sheets, this.selected?.place ?? null, forward);
    if (place && this.open) selectPlace(this.open.book, place);
    else notify('没有列出的问题。');
  }

  private refreshTabs(): void {
    if (!this.open) return;
    const { live, unitId } = this.open.book;
    const workbook = this.grid.api.getWorkbook(unitId);
    const tabs = live.ids().map((id) => {
      const { sheet, visibility } = live.sheet(id)!;
      return { id, name: sheet, hidden: visibility !== 'visible' };
    });
    showTabs(tabs, workbook?.getActiveSheet().getSheetId() ?? '', (id) => this.activate(id));
  }

  private activate(id: string): void {
    const workbook = this.grid.api.getWorkbook(this.open!.book.unitId);
    const sheet = workbook?.getSheetBySheetId(id);
    if (!workbook || !sheet) return;
    workbook.setActiveSheet(sheet);
    if (!sheet.getSelection()?.getActiveRange()) sheet.getRange(0, 0).activate();
    this.refreshTabs();
    this.zoom.refresh();
  }

  async history(command: 'undo' | 'redo'): Promise<void> {
    if (!this.open) return;
    await endEditing(this.open.book);
    await this.grid.api.executeCommand(`univer.command.${command}`);
    this.focusGrid();
  }

  /** Greys the buttons that would do nothing. */
  setHistory(undos: number, redos: number): void {
    button('undo').disabled = undos === 0;
    button('redo').disabled = redos === 0;
  }

  focusGrid(): void {
    if (this.open) focusCells(this.open.book);
  }
}
