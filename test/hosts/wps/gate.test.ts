import { createWpsHost } from '../../../src/hosts/wps/wps-host';
import { hostErrorOf } from '../../../src/hosts/wps/errors';
import { at, FORM, setText, SHEET } from '../../contract/form';
import { wpsWorld } from '../../contract/wps-world';
import { AT_START } from '../../host/et-objects/program';

test('one job at a time, in the order in which they were asked for', async () => {
  const world = wpsWorld(FORM);
  const { host } = world;
  // The first has to wait for the end of editing, and the others for the first.
  world.startEditing(1);
  await Promise.all([
    host.write([setText('E4', null, '一')], '填'),
    host.write([setText('E4', '一', '二')], '改'),
    host.write([setText('E4', '二', '三')], '再改'),
  ]);
  expect(world.cell(at('E4')).value).toBe('三');
});

test('a job that is refused does not hold up the next', async () => {
  const world = wpsWorld(FORM);
  const [refused, read] = await Promise.allSettled([
    world.host.read('没有'),
    world.host.read(SHEET),
  ]);
  expect([refused.status, read.status]).toEqual(['rejected', 'fulfilled']);
});

test('while a cell is edited the user hears why it waits, and when it is over', async () => {
  const world = wpsWorld(FORM);
  const heard: (string | null)[] = [];
  const onWaiting = (sentence: string | null) => heard.push(sentence);
  const { application } = world.et.openPage();
  const host = createWpsHost(application, { patience: { retries: 3, wait: 1, onWaiting } });
  world.startEditing(2);
  await host.read(SHEET);
  expect(heard).toHaveLength(3);
  expect(heard[0]).toContain('回车');
  expect(heard[2]).toBeNull();
});

test('editing that begins in the middle of a job is waited for, and the job is done whole', async () => {
  const world = wpsWorld(FORM);
  const { program } = world.et;
  const use = program.use.bind(program);
  let calls = 0;
  program.use = (name) => {
    calls += 1;
    // From the twentieth call on, three calls find the cell being edited.
    if (calls === 20) program.editing = 3;
    use(name);
  };
  const read = await world.host.read(SHEET);
  expect(read.grids[0]!.rows.size).toBe(5);
});

test('checking touches no switch and writes nothing', async () => {
  const world = wpsWorld(FORM);
  await world.host.read();
  const written = [...world.et.program.counts.keys()].filter((name) => name.endsWith('='));
  expect(written).toEqual([]);
  expect(world.et.program.switches).toEqual(AT_START);
});

test('the switches of someone who calculates on demand stay so', async () => {
  const world = wpsWorld(FORM);
  world.et.program.switches.Calculation = -4135;
  world.et.program.switches.DisplayAlerts = false;
  await world.host.write([setText('E4', null, '一')], '填');
  expect(world.et.program.switches).toEqual({
    ...AT_START,
    Calculation: -4135,
    DisplayAlerts: false,
  });
});

describe('what WPS says', () => {
  test.each([
    [new Error('被保护单元格不支持此功能'), 'protected', '撤销保护'],
    [new Error('文件为只读'), 'protected', '另存'],
    [Object.assign(new Error('failed'), { number: -2147418111 }), 'busy', '回车'],
    [new Error('Call was rejected: cell edit mode'), 'busy', '回车'],
    [new TypeError('x is not a function'), 'failed', 'x is not a function'],
    ['something odd', 'failed', 'something odd'],
  ])('%s becomes %s, with a way on', (error, code, words) => {
    const { code: found, message } = hostErrorOf(error);
    expect(found).toBe(code);
    expect(message).toContain(words);
  });
});
