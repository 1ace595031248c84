/** What WPS gives to the pages of an add-in, as far as the ribbon page asks for it; every member that WPS lacks throws. */

export interface Quirks {
  /** Which globals a page finds. */
  readonly globals: 'both' | 'application' | 'wps';
  /** What PluginStorage answers for a key it does not have. */
  readonly missing: null | undefined | '';
  /** A stale pane id throws; otherwise it answers null. */
  readonly staleThrows: boolean;
}

export const USUAL: Quirks = { globals: 'both', missing: null, staleThrows: true };

interface FakePane {
  readonly ID: number;
  readonly url: string;
  readonly title: string;
  Visible: boolean;
  DockPosition: number;
  Width: number;
  Delete(): void;
}

export interface FakeWps {
  readonly root: object;
  readonly stored: Map<string, unknown>;
  readonly alive: FakePane[];
  readonly listeners: Map<string, () => void>;
  /** The window in front: null when no workbook is open. */
  front: { hwnd: number; book: string } | null;
  /** While a dialog is open every call throws. */
  busy: boolean;
  /** Another host of the same process numbers its panes from 1 too. */
  restart(): void;
}

export function createFakeWps(quirks: Quirks = USUAL): FakeWps {
  let ids = 0;
  const wps: FakeWps = {
    root: {},
    stored: new Map(),
    alive: [],
    listeners: new Map(),
    front: { hwnd: 11, book: 'C:\\表.xlsx' },
    busy: false,
    restart() {
      ids = 0;
      wps.alive.length = 0;
      wps.stored.clear();
    },
  };
  const guard = <T>(action: () => T): T => {
    if (wps.busy) throw new Error('call was rejected by callee');
    return action();
  };
  const createPane = (url: string, title: string): FakePane =>
    guard(() => {
      const pane: FakePane = {
        ID: (ids += 1),
        url,
        title,
        Visible: false,
        DockPosition: 0,
        Width: 0,
        Delete: () => void wps.alive.splice(wps.alive.indexOf(pane), 1),
      };
      wps.alive.push(pane);
      return strict(pane);
    });
  const members = {
    CreateTaskPane: createPane,
    GetTaskPane: (id: number) =>
      guard(() => {
        const found = wps.alive.find(({ ID }) => ID === Number(id));
        if (!found && quirks.staleThrows) throw new Error('invalid task pane id');
        return found ? strict(found) : null;
      }),
    PluginStorage: strict({
      getItem: (key: string) => (wps.stored.has(key) ? wps.stored.get(key) : quirks.missing),
      setItem: (key: string, value: unknown) => {
        if (!/^(string|number|boolean)$/.test(typeof value)) throw new Error('unsupported type');
        wps.stored.set(key, value);
      },
    }),
    ApiEvent: strict({
      AddApiEventListener: (name: string, listener: () => void) =>
        void wps.listeners.set(name, listener),
    }),
    get ActiveWindow() {
      return guard(() => (wps.front ? strict({ Hwnd: wps.front.hwnd }) : null));
    },
    get ActiveWorkbook() {
      return guard(() => (wps.front ? strict({ FullName: wps.front.book }) : null));
    },
  };
  const root = strict(members);
  return Object.assign(wps, { root });
}

/** The globals of a page inside this WPS. */
export function globalsOf(wps: FakeWps, { globals }: Quirks): Record<string, unknown> {
  if (globals === 'application') return { Application: wps.root };
  if (globals === 'both') return { Application: wps.root, wps: wps.root };
  // Old builds: the add-in's members on `wps`, the program itself behind a function.
  return {
    wps: new Proxy(wps.root, {
      get: (root, name) => (name === 'EtApplication' ? () => root : Reflect.get(root, name)),
    }),
  };
}

/** Real WPS answers undefined for a member that does not exist, and swallows what is assigned to one: here both throw. */
function strict<T extends object>(members: T): T {
  return new Proxy(members, {
    get(target, name) {
      if (!(name in target)) throw new Error(`WPS has no member ${String(name)}`);
      return Reflect.get(target, name) as unknown;
    },
    set(target, name, value) {
      if (!(name in target)) throw new Error(`WPS has no member ${String(name)}`);
      return Reflect.set(target, name, value);
    },
  });
}
