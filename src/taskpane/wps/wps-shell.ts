import type { Shell } from '../shell';
import { PANE_KEY, recall, type AddIn } from './add-in';
import { keepFile } from './keep-file';
import { collectCommands } from './ribbon-commands';

/** The ribbon page around the pane in WPS: its commands come through PluginStorage, and the pane can hide itself. */
export function createWpsShell(addIn: AddIn): Shell {
  return {
    onCommand: (on) => collectCommands(addIn, on),
    collapse: () => collapse(addIn),
    keepFile: (name, text) => keepFile(addIn, name, text),
    probePage: 'probe/probe.html',
  };
}

/** The ribbon page has noted the pane's id; a stale one, or a busy WPS, leaves the pane open. */
function collapse(addIn: AddIn): void {
  try {
    const kept = recall(addIn, PANE_KEY) as { id?: unknown } | null;
    const id = Number(kept?.id);
    const pane = addIn.GetTaskPane(id);
    if (pane && Number(pane.ID) === id) pane.Visible = false;
  } catch {
    // A dialog is open or a cell is being edited: the reader presses again.
  }
}
