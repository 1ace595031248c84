import type { Place } from '../../model/place';
import { HostError, type Capabilities, type Change, type Host } from '../host';
import { ChangeListener } from './book-changes';
import {
  isMessage,
  type Calls,
  type Method,
  type Port,
  type ShownProblem,
  type ToPage,
  type ToPane,
} from './messages';

/** A host beyond a port, and what the workbench's pane can ask of its page besides. */
export interface RemoteHost extends Host {
  showProblems(problems: readonly ShownProblem[]): Promise<void>;
  showRelated(cells: readonly Place[]): Promise<void>;
  focusGrid(): Promise<void>;
  /** Called when the page hands the keyboard over. */
  onFocus: () => void;
  /** Called when the page asks for the next cell that waits to be written. */
  onFill: (by: 1 | -1) => void;
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly failed: (error: HostError) => void;
}

/** The pane's end of the port. Resolves when the page has said what it can do. */
export function connectHost(port: Port): Promise<RemoteHost> {
  return new Promise((connected) => {
    port.onmessage = ({ data }: { data: unknown }) => {
      if (isMessage(data) && (data as ToPane).kind === 'hello') {
        const { can } = data as Extract<ToPane, { kind: 'hello' }>;
        connected(createRemoteHost(port, can));
      }
    };
  });
}

/** A host that asks the other end of a port for everything, once its abilities are known. */
export function createRemoteHost(port: Port, can: Capabilities): RemoteHost {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(change: Change) => void>();
  let last = 0;
  const call: Caller = (method, ...args) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, { done: done as (value: unknown) => void, failed });
      port.postMessage({ kind: 'call', id, method, args } satisfies ToPage);
    });
  const reading = new ChangeListener();
  const host = remote(can, call, reading, listeners);
  port.onmessage = ({ data }: { data: unknown }) => {
    if (!isMessage(data)) return;
    const message = data as ToPane;
    if (message.kind === 'change') {
      if (message.news) reading.hearNews(message.news);
      listeners.forEach((tell) => tell(message.change));
    } else if (message.kind === 'focus') host.onFocus();
    else if (message.kind === 'fill') host.onFill(message.by);
    else if (message.kind !== 'hello') settle(waiting, message);
  };
  return host;
}

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<ToPane, { kind: 'done' | 'refused' }>,
): void {
  const one = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'done') one?.done(message.value);
  else one?.failed(new HostError(message.code, message.message));
}

type Caller = <M extends Method>(
  method: M,
  ...args: Parameters<Calls[M]>
) => Promise<ReturnType<Calls[M]>>;

function remote(
  can: Capabilities,
  call: Caller,
  reading: ChangeListener,
  listeners: Set<(change: Change) => void>,
): RemoteHost {
  const nothing = (): void => undefined;
  const written = <T>(value: T): T => (reading.forgetNews(), value);
  return {
    can,
    onFocus: nothing,
    onFill: nothing,
    read: async (sheet) => {
      const news = sheet === undefined ? null : reading.takeNews(sheet);
      return news ?? reading.hear(await call('read', sheet ?? null));
    },
    watch: (on) => {
      listeners.add(on);
      return Promise.resolve(() => {
        listeners.delete(on);
        return Promise.resolve();
      });
    },
    show: (place) => call('show', place).then(nothing),
    write: async (edits, label) => {
      const step = written(await call('write', edits, label));
      return { undo: () => call('undo', step).then(written).then(nothing) };
    },
    insertSheet: (sheet) => call('insertSheet', sheet).then(written),
    mark: (marks) => call('mark', marks).then(nothing),
    unmark: () => call('unmark').then(nothing),
    store: {
      get: (key) => call('storeGet', key),
      set: (key, value) => call('storeSet', key, value).then(nothing),
    },
    showProblems: (problems) => call('showProblems', problems).then(nothing),
    showRelated: (cells) => call('showRelated', cells).then(nothing),
    focusGrid: () => call('focusGrid').then(nothing),
  };
}
