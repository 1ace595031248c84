/** What Excel for Windows puts into an add-in's page as `window.external`, as far as office.js asks for it. */

/** Runs in the page before office.js. Serialised by the browser driver: it can use nothing from outside itself. */
export function installExternal({ sets, version }: { sets: string; version: string }): void {
  const METHOD = { richApi: 93, commandCompleted: 94 };
  const EVENT = { selection: 2, dialog: 10, richApi: 33, command: 39 };
  const SUCCEEDED = 0;
  type Handler = (id: number, payload: unknown) => void;
  const handlers = new Map<number, Handler>();
  const dialogs: string[] = [];
  const completed: string[] = [];
  const safeArray = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
  const own = window as unknown as OfficePage;

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'jixiao',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => 'C:\\绩效目标表.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => sets,
    GetHostFullVersion: () => version,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      GetContext: () => context,
      GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$$0',
      GetLoggingAllowed: () => false,
      Execute(id: number, params: unknown[][], callback: (answer: unknown) => void) {
        if (id === METHOD.commandCompleted) {
          completed.push(String(params[0]));
          callback(safeArray([SUCCEEDED]));
          return;
        }
        if (id !== METHOD.richApi) throw new Error(`method ${id} is not simulated`);
        const [message = []] = params;
        void own.askExcel(String(message[4]), Number(message[6])).then((body) => {
          callback(safeArray([SUCCEEDED, safeArray([200, safeArray([]), body])]));
        });
      },
      RegisterEvent(
        id: number,
        target: string,
        handler: Handler,
        callback: (status: number) => void,
      ) {
        if (id === EVENT.dialog) dialogs.push(target);
        handlers.set(id, handler);
        setTimeout(() => callback(SUCCEEDED), 0);
      },
      UnregisterEvent(id: number, _: string, callback: (status: number) => void) {
        handlers.delete(id);
        setTimeout(() => callback(SUCCEEDED), 0);
      },
    },
  });
  own.excel = {
    dialogs,
    completed,
    closeDialog() {
      const closed = 12006;
      handlers.get(EVENT.dialog)?.(EVENT.dialog, safeArray([closed]));
    },
    press(id, functionName) {
      const handler = handlers.get(EVENT.command);
      handler?.(EVENT.command, safeArray([id, functionName, '{"source":{}}']));
      return handler !== undefined;
    },
    tell({ type, target, content }) {
      if (type === EVENT.selection) handlers.get(EVENT.selection)?.(EVENT.selection, safeArray([]));
      else {
        const entry = safeArray([65536, type, target, JSON.stringify(content), 0, false]);
        handlers.get(EVENT.richApi)?.(EVENT.richApi, safeArray([entry]));
      }
    },
  };
}

/** What the page of an add-in has beside office.js: the wire to Excel, both ways. */
export interface OfficePage {
  /** A batch, and whether it writes (1); resolves to the answer. */
  askExcel(batch: string, flags: number): Promise<string>;
  excel: {
    /** What the add-in asked to be shown in dialogs, as office.js passes it on. */
    readonly dialogs: readonly string[];
    /** The ids of commands that said that they are done. */
    readonly completed: readonly string[];
    /** The reader closes the dialog that is open. */
    closeDialog(): void;
    /** A press of a ribbon button that calls a function; false while the page does not listen yet. */
    press(id: string, functionName: string): boolean;
    tell(message: {
      readonly type: number;
      readonly target: string;
      readonly content: Readonly<Record<string, unknown>>;
    }): void;
  };
}
