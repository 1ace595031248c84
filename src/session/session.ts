import type { Change, Host } from '../hosts/host';
import { contains, type Place } from '../model/place';
import { attempt } from './attempt';
import { createBringing, type Bringing } from './bringing';
import { createChecking } from './checking';
import { createMarking, type Marking } from './marking';
import { createObservable, type Observable } from './observable';
import type { SessionOptions } from './session-options';
import { readSettings, SETTINGS_KEY, writeSettings, type Settings } from './settings';
import { INITIAL_STATE, type SessionState } from './state';
import { createWatching } from './watching';
import { createWaiving, type Waiving } from './waiving';
import { createWriting, type Writing } from './writing';

/** The live loop of one workbook, without a face: what a pane shows and every command it offers. */
export interface Session
  extends Writing, Bringing, Pick<Waiving, 'waive' | 'withdraw'>, Pick<Marking, 'mark' | 'unmark'> {
  readonly host: Host;
  readonly state: SessionState;
  subscribe(reader: () => void): () => void;
  /** Reads what the workbook keeps, checks it, and begins to watch. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** `afresh`: the reader asked by himself, and wants to know for certain. */
  recheck(afresh?: boolean): Promise<void>;
  select(id: string | null): void;
  /** Activates the sheet and selects the cell; focus stays in the grid. */
  show(place: Place): Promise<boolean>;
  changeSettings(change: Partial<Settings>): Promise<boolean>;
  dismissNotice(): void;
  /** Says that something which changes no cell was done. */
  tell(text: string): void;
}

export function createSession(host: Host, options: SessionOptions): Session {
  const state = createObservable<SessionState>(INITIAL_STATE);
  const now = options.now ?? (() => new Date().toISOString());
  const marking = createMarking(host, state);
  const checking = createChecking(host, state, options, async ({ remote }) => {
    if (state.get().settings.autoMark && !remote) await marking.follow();
  });
  const waiving = createWaiving(host, state, checking, now);
  const watching = createWatching(
    host,
    state,
    (change) => receive(change, state, checking.hint),
    () => void checking.recheck(),
  );

  return {
    host,
    get state() {
      return state.get();
    },
    subscribe: (reader) => state.subscribe(reader),
    ...createWriting(host, state, checking),
    ...createBringing(host, state, checking),
    waive: (id, reason) => waiving.waive(id, reason),
    withdraw: (waived) => waiving.withdraw(waived),
    mark: () => marking.mark(),
    unmark: () => marking.unmark(),

    async start() {
      // At once, not one after the other: each is a round trip, and the reader waits for the list.
      await Promise.all([
        attempt(state, async () => {
          state.set({ settings: readSettings(await host.store.get(SETTINGS_KEY)) });
        }),
        waiving.load(),
        watching.start(),
      ]);
      await checking.recheck();
    },
    async stop() {
      checking.stop();
      await watching.stop();
    },
    recheck(afresh) {
      watching.ensure();
      return checking.recheck(afresh);
    },
    select(id) {
      const { notice } = state.get();
      // What was done to another problem is not to lie over this one.
      const told = notice?.kind === 'done' ? { notice: null } : {};
      state.set({ selected: id, resolved: null, ...told });
    },
    show: (place) => attempt(state, () => host.show(place)),

    changeSettings(change) {
      const settings = { ...state.get().settings, ...change };
      state.set({ settings });
      if (change.severities || change.profile !== undefined || change.submission !== undefined)
        checking.relist();
      if (change.live) void checking.recheck();
      // A check of an unchanged workbook lists nothing anew: what is listed is marked at once.
      if (change.autoMark) void checking.recheck().then(() => marking.follow());
      return attempt(state, () => host.store.set(SETTINGS_KEY, writeSettings(settings)));
    },
    dismissNotice: () => state.set({ notice: null }),
    tell: (text) => state.set({ notice: { kind: 'done', text, undo: false } }),
  };
}

/** A new selection only moves the detail; everything else asks for a check. */
function receive(
  change: Change,
  state: Observable<SessionState>,
  hint: (change: Change) => void,
): void {
  if (change.kind !== 'selection') {
    hint(change);
    return;
  }
  const { place } = change;
  if (!place) return;
  const here = state
    .get()
    .problems.filter(
      ({ problem }) =>
        problem.place.sheet === place.sheet && contains(problem.area, place.row, place.col),
    );
  const { selected, selection } = state.get();
  const stays = here.length === 0 || here.some(({ id }) => id === selected);
  // A grid tells of its selection after every edit, whether it moved or not.
  if (stays && selection && isSamePlace(selection, place)) return;
  if (stays) state.set({ selection: place });
  else state.set({ selection: place, selected: here[0]!.id, resolved: null });
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
