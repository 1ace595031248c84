import type { IDisposable } from '@univerjs/core';
import { openInGrid, type OpenFile } from './desk';
import type { LoadedFile } from './file/load-file';
import type { Place } from '../model/place';
import type { Grid } from './grid/univer/create-univer';
import { vetoEditing } from './grid/guard/veto-editing';
import type { GridView } from './grid/grid-host';
import type { OpenBook } from './grid/open-book';
import { showOnHover } from './grid/overlay/hover';
import { drawOverlay } from './grid/overlay/draw-overlay';
import { activatePlace, type Selected } from './grid/selection';
import { endEditing, focusCells, selectPlace } from './grid/view';
import { ContentBar } from './page/content-bar';
import { block, button } from './page/elements';
import { FindBar } from './page/find-bar';
import { notify } from './page/notices';
import { PaneFrame } from './page/pane-frame';
import { nextProblem } from './page/problem-walk';
import { showTabs } from './page/sheet-tabs';
import { Zoom } from './page/zoom';

/** What the grid needs beside its columns, in pixels: the row numbers and the scroll bar. */
const ROW_HEADERS = 60;

/** The page at work: one file in the grid, its pane beside it, and the bars around. */
export class Workbench {
  open: OpenFile | null = null;
  private selected: Selected | null = null;
  private drawn: IDisposable[] = [];
  readonly zoom = new Zoom(() => this.open?.book ?? null);
  readonly contentBar = new ContentBar(
    (place) => this.goTo(place),
    () => this.focusGrid(),
  );
  readonly findBar = new FindBar(
    () => this.open?.book.live.read() ?? { grids: [] },
    (place) => this.goTo(place),
    () => this.focusGrid(),
  );
  readonly pane = new PaneFrame({
    showProblems: (problems) => this.open?.book.overlay.show(problems),
    showRelated: (cells) => this.open?.book.overlay.relate(cells),
    focusGrid: () => this.focusGrid(),
  });

  constructor(
    private readonly grid: Grid,
    private readonly onChange: () => void,
  ) {}

  /** Puts a file on the desk in the place of the one before. */
  show(file: LoadedFile): OpenFile {
    this.clear();
    const open = openInGrid(
      this.grid,
      file,
      viewOf,
      (selected) => this.onSelected(selected),
      block('grid').clientWidth - ROW_HEADERS,
    );
    this.open = open;
    open.book.refusals.subscribe((sentence) => notify(sentence, { refusal: true }));
    open.book.stored.subscribe(() => this.onChange());
    open.book.changes.subscribe(({ kind }) => {
      if (kind === 'selection') return;
      if (kind === 'sheets') this.refreshTabs();
      this.contentBar.refresh();
      this.onChange();
    });
    this.draw(open);
    const { grids } = file.book;
    const first = grids.find(({ visibility }) => visibility === 'visible') ?? grids[0];
    if (first) activatePlace(open.book, { sheet: first.sheet, row: 0, col: 0 });
    this.refreshTabs();
    this.zoom.refresh();
    this.pane.serve(open.host);
    return open;
  }

  /** The overlay needs the renderer, which comes to life after the first workbook. */
  private draw({ book }: OpenFile): void {
    const { api } = this.grid;
    const attach = (): void => {
      if (this.open?.book !== book) return;
      this.drawn = [
        drawOverlay(book, book.overlay),
        showOnHover(book, book.overlay),
        vetoEditing(book),
      ];
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
    this.selected = null;
    this.contentBar.clear();
    this.open?.close();
    this.open = null;
  }

  private onSelected(selected: Selected): void {
    const moved = this.selected?.place.sheet !== selected.place.sheet;
    this.selected = selected;
    if (this.open) this.contentBar.show(this.open.book, selected);
    if (moved) this.refreshTabs();
  }

  private goTo(place: Place): void {
    if (this.open) selectPlace(this.open.book, place);
  }

  /** F8 and Shift+F8. */
  walk(forward: boolean): void {
    const sheets = this.open?.book.live.read().grids.map(({ sheet }) => sheet) ?? [];
    const problems = this.open?.book.overlay.all() ?? [];
    const place = nextProblem(problems, sheets, this.selected?.place ?? null, forward);
    if (place) this.goTo(place);
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

function viewOf(book: OpenBook): GridView {
  return {
    endEditing: () => endEditing(book),
    show: (place) => selectPlace(book, place),
  };
}
