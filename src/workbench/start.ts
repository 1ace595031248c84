import { IUndoRedoService } from '@univerjs/core';
import { droppedFile, pickFile } from './file/pick-file';
import { Files } from './files';
import { createUniver } from './grid/univer/create-univer';
import { installKeys } from './grid/keyboard';
import { tameDom } from './grid/univer/tame-dom';
import { endEditing } from './grid/view';
import { keepOffline } from './offline/register';
import { CopyKeeper } from './keep-copies';
import { installDropZone } from './page/drop-zone';
import { block, onPress } from './page/elements';
import { showHelp } from './page/help';
import { installRecentMenu } from './page/recent-menu';
import { installSplitter } from './page/splitter';
import { Workbench } from './workbench';

/** Brings the page to life and shows the sample. */
export async function startWorkbench(): Promise<void> {
  const gridPlace = block('grid');
  // Before Univer, whose own key listener would come first otherwise.
  installKeys(window, gridPlace, {
    book: () => bench.open?.book ?? null,
    toPane: () => bench.pane.focus(),
    nextProblem: (forward) => bench.walk(forward),
    nextToFill: (by) => bench.pane.nextToFill(by),
    save: () => void files.save(),
    open: () => void pickFile().then((picked) => files.openPicked(picked)),
    find: () => bench.findBar.open(),
    zoom: (step) => bench.zoom.step(step),
  });
  tameDom(document.body);
  const grid = createUniver(gridPlace);
  const bench = new Workbench(grid, () => {
    files.refresh();
    if (files.isUnsaved() && !files.isSample) copies.changed();
  });
  const files = new Files(bench, () => void copies.settled());
  const copies = new CopyKeeper(bench, files);
  bindButtons(bench, files);
  // Reached by Tab: the keyboard goes on to the cells.
  gridPlace.addEventListener('focus', () => bench.focusGrid());
  grid.univer
    .__getInjector()
    .get(IUndoRedoService)
    .undoRedoStatus$.subscribe(({ undos, redos }) => bench.setHistory(undos, redos));
  // What is being typed belongs to the workbook before the pane, or another window, looks at it.
  window.addEventListener('blur', () => bench.open && void endEditing(bench.open.book));
  await files.openSample();
  keepOffline();
  await copies.offer();
}

function bindButtons(bench: Workbench, files: Files): void {
  onPress('open', () => void pickFile().then((picked) => files.openPicked(picked)));
  onPress('save', () => void files.save());
  onPress('undo', () => void bench.history('undo'));
  onPress('redo', () => void bench.history('redo'));
  onPress('sample', () => void files.openSample());
  onPress('help', showHelp);
  onPress('hint-close', () => {
    block('hint').hidden = true;
    bench.focusGrid();
  });
  installSplitter();
  installDropZone((file, item) => {
    void droppedFile(file, item).then((picked) => files.openPicked(picked));
  });
  void installRecentMenu((picked) => void files.openPicked(picked));
}
