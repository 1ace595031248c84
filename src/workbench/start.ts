import { IUndoRedoService } from '@univerjs/core';
import { ReadError } from '../model/outcome';
import { loadInBackground } from './file/load-in-background';
import { droppedFile, pickFile, type PickedFile } from './file/pick-file';
import { patchFile } from './file/save-file';
import { writeOut } from './file/write-out';
import { createUniver } from './grid/create-univer';
import { installKeys } from './grid/keyboard';
import { endEditing } from './grid/selection';
import { ask, showProgress, tell } from './page/dialog';
import { installDropZone } from './page/drop-zone';
import { block, onPress } from './page/elements';
import { installSplitter } from './page/splitter';
import { notify } from './page/notices';
import { SAMPLE_NAME, sampleBytes } from './sample';
import { Workbench } from './workbench';

export function startWorkbench(): void {
  const gridPlace = block('grid');
  installKeys(window, gridPlace, {
    book: () => bench.open?.book ?? null,
    toPane: () => bench.pane.focus(),
    nextProblem: (forward) => bench.walk(forward),
    save: () => void 0,
    open: () => void 0,
    find: () => bench.findBar.open(),
    zoom: (step) => bench.zoom.step(step),
  });
  const grid = createUniver(gridPlace);
  const bench = new Workbench(grid, () => undefined);
  installSplitter();
  void loadInBackground(SAMPLE_NAME, sampleBytes(), new AbortController().signal).then((file) => {
    bench.show(file);
    block('hint').hidden = false;
    block('file-name').textContent = file.name;
  });
}
void [
  IUndoRedoService,
  ReadError,
  droppedFile,
  pickFile,
  patchFile,
  writeOut,
  endEditing,
  ask,
  showProgress,
  tell,
  installDropZone,
  onPress,
  notify,
];
export type { PickedFile };
