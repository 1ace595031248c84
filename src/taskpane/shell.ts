import type { Intent } from './intent';
import type { KeepFile } from './save-file';

/** What a ribbon that stands beside an open pane can ask of it. */
export type ShellCommand = Intent | 'mark' | 'unmark';

/** What stands around the pane where the host leaves opening and closing to the add-in (WPS). Excel and the workbench have none. */
export interface Shell {
  /** Calls back with every command of the ribbon, the one that opened the pane first; returns how to stop. */
  onCommand(on: (command: ShellCommand) => void): () => void;
  /** Hides the pane; the ribbon shows it again. */
  collapse(): void;
  /** Puts a file where the reader finds it, and gives its path; null where the browser has to download it. */
  readonly keepFile: KeepFile;
  /** The page that tries the host's own behaviour on a real machine, beside the pane's. */
  readonly probePage: string;
}
