/** What the pane's page itself asks of WPS's add-in root; the document is the business of `hosts/wps`. */
export interface AddIn {
  readonly PluginStorage: {
    getItem(key: string): unknown;
    setItem(key: string, value: string): void;
  };
  readonly Env?: { GetDesktopPath(): unknown };
  readonly FileSystem?: {
    Exists(path: string): unknown;
    WriteFile(path: string, text: string): unknown;
  };
  GetTaskPane(id: number): { readonly ID: number; Visible: boolean } | null;
}

/** Where WPS puts its add-in root: builds differ in which of the two globals has it. */
export interface WpsGlobals {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** The root that has the add-in's own members; null in a page that is not inside WPS. */
export function findAddIn(page: WpsGlobals): AddIn | null {
  for (const root of [page.Application, page.wps]) {
    try {
      if ((root as AddIn).PluginStorage) return root as AddIn;
    } catch {
      // Absent, or a build that refuses to be asked for a member it lacks.
    }
  }
  return null;
}

/** The keys that assets/wps/main.js uses too; they name the host, for WPS may share the store between its programs. */
export const PANE_KEY = 'jixiao_et_pane';
export const COMMAND_KEY = 'jixiao_et_command';
const TAKEN_KEY = 'jixiao_et_taken';

/** What the ribbon left under a key, from JSON; null when there is nothing, or WPS refuses just now. */
export function recall(addIn: AddIn, key: string): unknown {
  try {
    return JSON.parse(String(addIn.PluginStorage.getItem(key)));
  } catch {
    return null;
  }
}

/** The stamp of the command that was last carried out, so that a pane that is opened anew does not repeat it. */
export function takenStamp(addIn: AddIn): string {
  const taken = recall(addIn, TAKEN_KEY);
  return typeof taken === 'string' ? taken : '';
}

export function noteTaken(addIn: AddIn, stamp: string): void {
  try {
    addIn.PluginStorage.setItem(TAKEN_KEY, JSON.stringify(stamp));
  } catch {
    // Without a store there are no commands to repeat.
  }
}
