import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { SaxesParser } from 'saxes';
import type { AddIn } from '../../src/taskpane/wps/add-in';
import { findAddIn } from '../../src/taskpane/wps/add-in';
import { createWpsShell } from '../../src/taskpane/wps/wps-shell';
import { createFakeWps, globalsOf, USUAL, type FakeWps, type Quirks } from './wps-add-in';

const SHELL = readFileSync('assets/wps/main.js', 'utf8');
const RIBBON = readFileSync('assets/wps/ribbon.xml', 'utf8');

interface RibbonPage {
  OnAddinLoad(ribbon: object): unknown;
  OnAction(control: { Id: string }): unknown;
  OnGetEnabled(control: { Id: string }): unknown;
  OnGetLabel(control: { Id: string }): unknown;
  GetImage(control: { Id: string }): unknown;
  readonly said: string[];
  readonly invalidated: number;
}

const ADDRESS = 'http://10.1.1.5/jixiao/wps/index.html?from=1#x';

/** The hidden page, as WPS opens it. */
function openRibbonPage(
  wps: FakeWps,
  quirks: Quirks = USUAL,
  address = ADDRESS,
  now = Date.now(),
): RibbonPage {
  const said: string[] = [];
  const page: Record<string, unknown> = {
    ...globalsOf(wps, quirks),
    location: { href: address },
    alert: (text: string) => void said.push(text),
    said,
    invalidated: 0,
    Date: class {
      getTime = () => now;
    },
  };
  page['window'] = page;
  runInContext(SHELL, createContext(page));
  const ribbon = page as unknown as RibbonPage & { invalidated: number };
  expect(ribbon.OnAddinLoad({ Invalidate: () => (ribbon.invalidated += 1) })).toBe(true);
  return ribbon;
}

const press = (page: RibbonPage, id: string) => expect(page.OnAction({ Id: id })).toBe(true);

/** What a pane that is opened now would be asked to do. */
function collect(wps: FakeWps, quirks: Quirks = USUAL): string[] {
  const commands: string[] = [];
  const addIn = findAddIn(globalsOf(wps, quirks)) as AddIn;
  createWpsShell(addIn).onCommand((command) => commands.push(command))();
  return commands;
}

/** Every attribute of the ribbon that names a callback, and every id of a button. */
function readRibbon(): { callbacks: Set<string>; buttons: string[] } {
  const callbacks = new Set<string>();
  const buttons: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'button') buttons.push(attributes['id']!);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^(on[A-Z]|get[A-Z])/.test(attribute)) callbacks.add(value);
    }
  });
  parser.write(RIBBON).close();
  return { callbacks, buttons };
}

const { callbacks, buttons } = readRibbon();

test('every callback of the ribbon is a plain global function', () => {
  const page = openRibbonPage(createFakeWps()) as unknown as Record<string, () => unknown>;
  expect(callbacks.size).toBe(5);
  for (const name of callbacks) {
    expect(typeof page[name]).toBe('function');
    expect(Object.prototype.toString.call(page[name])).toBe('[object Function]');
  }
});

test('the file of the ribbon begins as WPS demands, without a getVisible on its tab', () => {
  expect(readFileSync('assets/wps/ribbon.xml').subarray(0, 9).toString('latin1')).toBe('<customUI');
  expect(/<tab [^>]*getVisible/.test(RIBBON)).toBe(false);
});

test('every button has a picture that exists, and leaves a command that the pane knows', () => {
  expect(buttons.length).toBeGreaterThanOrEqual(7);
  for (const id of buttons) {
    const wps = createFakeWps();
    const page = openRibbonPage(wps);
    const image = String(page.GetImage({ Id: id })).replace(/^images\//, 'assets/icons/');
    expect(readFileSync(image).length).toBeGreaterThan(100);
    press(page, id);
    expect(collect(wps)).toHaveLength(1);
  }
});

const FLAVOURS = (['both', 'application', 'wps'] as const).flatMap((globals) =>
  ([null, undefined, ''] as const).flatMap((missing) =>
    [true, false].map((staleThrows): Quirks => ({ globals, missing, staleThrows })),
  ),
);

describe.each(FLAVOURS)(
  'in a WPS with $globals globals, missing $missing, $staleThrows',
  (quirks) => {
    test('a button opens the pane at the right, beside the page, and leaves its command once', () => {
      const wps = createFakeWps(quirks);
      press(openRibbonPage(wps, quirks), 'jixiaoFix');
      expect(wps.alive).toHaveLength(1);
      expect(wps.alive[0]).toMatchObject({
        url: 'http://10.1.1.5/jixiao/wps/taskpane-wps.html',
        title: '绩校',
        Visible: true,
        DockPosition: 2,
      });
      expect(collect(wps, quirks)).toEqual(['fix']);
      expect(collect(wps, quirks)).toEqual([]);
    });

    test('the pane is shown, hidden and shown again, never made twice', () => {
      const wps = createFakeWps(quirks);
      const page = openRibbonPage(wps, quirks);
      expect(page.OnGetLabel({ Id: 'jixiaoPane' })).toBe('打开窗格');
      press(page, 'jixiaoPane');
      expect(page.OnGetLabel({ Id: 'jixiaoPane' })).toBe('收起窗格');
      press(page, 'jixiaoPane');
      expect(wps.alive[0]!.Visible).toBe(false);
      press(page, 'jixiaoCheck');
      expect(wps.alive).toHaveLength(1);
      expect(wps.alive[0]!.Visible).toBe(true);
    });

    test('a pane whose id went stale is made anew', () => {
      const wps = createFakeWps(quirks);
      const page = openRibbonPage(wps, quirks);
      press(page, 'jixiaoCheck');
      wps.alive.length = 0;
      press(page, 'jixiaoTemplate');
      expect(wps.alive.map(({ ID }) => ID)).toEqual([2]);
      expect(collect(wps, quirks)).toEqual(['templates']);
    });

    test('收起 in the pane hides it, and does nothing when the pane is gone', () => {
      const wps = createFakeWps(quirks);
      press(openRibbonPage(wps, quirks), 'jixiaoCheck');
      const shell = createWpsShell(findAddIn(globalsOf(wps, quirks)) as AddIn);
      shell.collapse();
      expect(wps.alive[0]!.Visible).toBe(false);
      wps.alive.length = 0;
      expect(() => shell.collapse()).not.toThrow();
    });
  },
);

describe('windows and hosts', () => {
  test('in another window the pane is made there, and the old one is deleted', () => {
    const wps = createFakeWps();
    const page = openRibbonPage(wps);
    press(page, 'jixiaoCheck');
    wps.front = { hwnd: 12, book: 'C:\\另一张.xlsx' };
    expect(page.OnGetLabel({ Id: 'jixiaoPane' })).toBe('打开窗格');
    press(page, 'jixiaoPane');
    expect(wps.alive.map(({ ID, Visible }) => [ID, Visible])).toEqual([[2, true]]);
  });

  test('the pane of 文字 with the same id is not taken for ours', () => {
    const wps = createFakeWps();
    wps.stored.set('jixiao_wps_pane', JSON.stringify({ id: 1, window: '11|C:\\表.xlsx' }));
    press(openRibbonPage(wps), 'jixiaoCheck');
    expect(wps.alive).toHaveLength(1);
    expect([...wps.stored.keys()].sort()).toEqual([
      'jixiao_et_command',
      'jixiao_et_pane',
      'jixiao_wps_pane',
    ]);
  });

  test('after a restart of WPS the first command is not mistaken for an old one', () => {
    const wps = createFakeWps();
    press(openRibbonPage(wps), 'jixiaoFix');
    expect(collect(wps)).toEqual(['fix']);
    const taken = wps.stored.get('jixiao_et_taken');
    wps.restart();
    wps.stored.set('jixiao_et_taken', taken);
    press(openRibbonPage(wps, USUAL, ADDRESS, Date.now() + 5000), 'jixiaoFix');
    expect(collect(wps)).toEqual(['fix']);
  });

  test('from a folder on disk the pane’s address is beside the page too', () => {
    const wps = createFakeWps();
    const address = 'file:///C:/Users/%E6%9D%8E/jsaddons/jixiao_0.1.0/index.html';
    press(openRibbonPage(wps, USUAL, address), 'jixiaoCheck');
    expect(wps.alive[0]!.url).toBe(address.replace('index.html', 'taskpane-wps.html'));
  });
});

describe('what goes wrong throws nothing into WPS', () => {
  test('without a workbook the buttons rest, and a press opens nothing', () => {
    const wps = createFakeWps();
    wps.front = null;
    const page = openRibbonPage(wps);
    expect(page.OnGetEnabled({ Id: 'jixiaoCheck' })).toBe(false);
    press(page, 'jixiaoCheck');
    expect(wps.alive).toEqual([]);
    expect(page.said).toEqual([]);
  });

  test('while a dialog is open the reader is told to close it', () => {
    const wps = createFakeWps();
    const page = openRibbonPage(wps);
    wps.busy = true;
    expect(page.OnGetEnabled({ Id: 'jixiaoCheck' })).toBe(true);
    press(page, 'jixiaoCheck');
    expect(page.said).toEqual([expect.stringContaining('关闭对话框')]);
  });

  test('without PluginStorage the pane learns from its address what to do', () => {
    const wps = createFakeWps();
    const members = wps.root as { PluginStorage?: unknown };
    delete members.PluginStorage;
    press(openRibbonPage(wps), 'jixiaoTemplate');
    expect(wps.alive[0]!.url).toMatch(/taskpane-wps\.html\?do=templates$/);
  });

  test('a page outside WPS loads, and its buttons do nothing', () => {
    const said: string[] = [];
    const page: Record<string, unknown> = {
      location: { href: ADDRESS },
      alert: (text: string) => said.push(text),
    };
    page['window'] = page;
    runInContext(SHELL, createContext(page));
    const ribbon = page as unknown as RibbonPage;
    expect(ribbon.OnAddinLoad({})).toBe(true);
    press(ribbon, 'jixiaoCheck');
    press(ribbon, 'unknown');
    expect(ribbon.OnGetLabel({ Id: 'jixiaoPane' })).toBe('打开窗格');
  });

  test('what other builds left in the store is not a command', () => {
    const wps = createFakeWps();
    for (const left of ['', 'null', '7', '{', '{"n":1,"t":2,"cmd":"format-disk"}', '[]']) {
      wps.stored.set('jixiao_et_command', left);
      expect(collect(wps)).toEqual([]);
    }
  });
});

test('the buttons are asked anew when workbooks or the pane come and go', () => {
  const wps = createFakeWps();
  const page = openRibbonPage(wps);
  const before = page.invalidated;
  for (const name of ['AfterTaskPaneHidden', 'AfterTaskPaneShow', 'WorkbookActivate'])
    wps.listeners.get(name)!();
  expect(page.invalidated).toBe(before + 3);
});
