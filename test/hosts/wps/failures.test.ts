import type { Edit } from '../../../src/model/edit';
import type { Host, Mark } from '../../../src/hosts/host';
import { AT_START } from '../../host/et-objects/program';
import { at, FORM, refusal, setText, SHEET } from '../../contract/form';
import { wpsWorld, type WpsWorld } from '../../contract/wps-world';
import { DRAFT } from './draft';
import { everythingIn } from './support';

/** Every job is run once for each of its calls. */
jest.setTimeout(60_000);

const EDITS: readonly Edit[] = [
  setText('E3', '合同', '=协议'),
  setText('C2', 86, '86万元'),
  setText('D5', 0.95, '95%'),
  {
    kind: 'insert-row',
    sheet: SHEET,
    row: 5,
    like: 2,
    cells: [{ col: 2, text: '满意度' }],
    grow: [{ top: 2, bottom: 4, left: 0, right: 0 }],
    held: [],
  },
  { kind: 'delete-row', sheet: SHEET, row: 2, held: [] },
];
const MARKS: readonly Mark[] = [
  { sheet: SHEET, area: { top: 1, bottom: 3, left: 1, right: 2 }, severity: 'error' },
  { sheet: SHEET, area: { top: 4, bottom: 4, left: 2, right: 2 }, severity: 'info' },
];
const FEWER_MARKS = MARKS.slice(1);

const seen = ({ workbook }: WpsWorld) => everythingIn(workbook);

interface Job {
  readonly name: string;
  prepare?(host: Host): Promise<void>;
  run(host: Host): Promise<unknown>;
}

const JOBS: readonly Job[] = [
  { name: 'writing texts and moving rows', run: (host) => host.write(EDITS, '修复') },
  { name: 'marking', run: (host) => host.mark(MARKS) },
  {
    name: 'marking anew',
    prepare: (host) => host.mark(FEWER_MARKS),
    run: (host) => host.mark(MARKS),
  },
  { name: 'a new sheet', run: (host) => host.insertSheet({ draft: DRAFT, at: null }) },
  { name: 'a form laid over', run: (host) => host.insertSheet({ draft: DRAFT, at: at('A8') }) },
];

/** WPS does every call at once and takes none back: whichever call fails, all is done in the end, or nothing. */
describe.each(JOBS)('$name', ({ prepare, run }) => {
  async function failingAt(nth: number) {
    const world = wpsWorld(FORM);
    await prepare?.(world.host);
    const before = seen(world);
    world.et.program.failAt(null, nth);
    const from = world.et.program.calls;
    const outcome = await run(world.host).then(
      () => null,
      (error: unknown) => error as { code: string; message: string },
    );
    return { world, before, outcome, calls: world.et.program.calls - from };
  }

  test('all or nothing, at every single call', async () => {
    const whole = await failingAt(Infinity);
    expect(whole.outcome).toBeNull();
    let refused = 0;
    for (let nth = 1; nth <= whole.calls; nth += 1) {
      const { world, before, outcome } = await failingAt(nth);
      refused += outcome ? 1 : 0;
      const expected = outcome ? before : seen(whole.world);
      expect([nth, seen(world)]).toEqual([nth, expected]);
      expect([nth, world.et.program.switches]).toEqual([nth, AT_START]);
      if (outcome) expect([nth, outcome.message]).toEqual([nth, expect.stringMatching(/[。）]$/)]);
    }
    expect(refused).toBeGreaterThan(whole.calls / 4);
  });
});

test('whichever call fails while a text is kept, the others are not lost', async () => {
  for (let nth = 1; nth <= 50; nth += 1) {
    const world = wpsWorld(FORM);
    await world.host.store.set('settings', '口径');
    world.et.program.failAt(null, nth);
    const kept = await world.host.store.set('waivers', '理由').then(
      () => true,
      () => false,
    );
    world.et.program.failAt(null, Infinity);
    const host = world.reopen();
    expect([nth, await host.store.get('settings')]).toEqual([nth, '口径']);
    if (kept) expect([nth, await host.store.get('waivers')]).toEqual([nth, '理由']);
  }
});

test('an undo that fails half way is finished by the next one', async () => {
  const whole = wpsWorld(FORM);
  const first = await whole.host.write(EDITS, '修复');
  const from = whole.et.program.calls;
  await first.undo();
  for (let nth = 1; nth <= whole.et.program.calls - from; nth += 1) {
    const world = wpsWorld(FORM);
    const before = seen(world);
    const written = await world.host.write(EDITS, '修复');
    world.et.program.failAt(null, nth);
    await written.undo().catch(() => written.undo());
    expect([nth, seen(world)]).toEqual([nth, before]);
    expect(world.et.program.switches).toEqual(AT_START);
  }
});

test('taking marks off that fails half way is finished by the next time', async () => {
  for (let nth = 1; nth <= 40; nth += 1) {
    const world = wpsWorld(FORM);
    const before = seen(world);
    await world.host.mark(MARKS);
    world.et.program.failAt(null, nth);
    await world.host.unmark().catch(() => world.host.unmark());
    expect([nth, seen(world)]).toEqual([nth, before]);
  }
});

test('when even taking back fails, the user is told to look', async () => {
  const world = wpsWorld(FORM);
  world.et.program.failAt('Range.Value2=', 2);
  const { program } = world.et;
  const use = program.use.bind(program);
  let failed = false;
  program.use = (name) => {
    if (failed && name.startsWith('Range.')) throw new Error('the program has had enough');
    try {
      use(name);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const { code, message } = await refusal(world.host.write(EDITS, '修复'));
  expect(code).toBe('failed');
  expect(message).toMatch(/一部分.*核对/);
});
