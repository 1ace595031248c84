/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'assets/wps/probe';
const PAGE = readFileSync(join(FOLDER, 'probe.html'), 'utf8');
const SCRIPTS = [...PAGE.matchAll(/<script src="([^"]+)"/g)].map(([, name]) => name!);

interface Report {
  readonly program: string;
  readonly results: readonly { id: string; threw: boolean; value: unknown }[];
  readonly answers: Record<string, string>;
}

/** A program that has every member, each a method that answers the like of itself; it keeps what was called. */
function anyProgram(calls: string[]): object {
  const like = (name: string): object =>
    new Proxy(() => undefined, {
      get: (_, member) => {
        if (member === Symbol.toPrimitive) return () => 1;
        if (typeof member === 'symbol' || member === 'toJSON') return undefined;
        return like(`${name}.${member}`);
      },
      set: () => true,
      apply: () => {
        calls.push(name);
        return like(`${name}()`);
      },
    });
  return like('app');
}

/** The page as a browser loads it. */
function openPage(program: unknown): void {
  Object.assign(window, { Application: program, wps: program });
  document.body.innerHTML = /<body>([^]*)<\/body>/.exec(PAGE)![1]!;
  for (const name of SCRIPTS) window.eval(readFileSync(join(FOLDER, name), 'utf8'));
}

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const report = () => JSON.parse(element<HTMLTextAreaElement>('result').value) as Report;

beforeEach(() => {
  jest.useFakeTimers();
  // As from a folder on disk: requests are refused.
  const refuse = () => {
    throw new Error('not allowed');
  };
  Object.assign(window, {
    XMLHttpRequest: class {
      open = refuse;
    },
  });
});
afterEach(() => jest.useRealTimers());

const run = () => {
  element('run').click();
  // Some probes wait for events or timers; none longer than a few seconds.
  jest.advanceTimersByTime(60_000);
};

test('every probe is run once, in a workbook of its own that is closed unsaved', () => {
  const calls: string[] = [];
  openPage(anyProgram(calls));
  run();
  expect(element('said').textContent).toContain('检测完成');
  const ids = report().results.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  expect(report().results.filter(({ threw }) => threw)).toEqual([]);
  expect(calls.filter((name) => name === 'app.Workbooks.Add')).toHaveLength(2);
  expect(calls).toContain('app.Workbooks.Add().Close');
  // Nothing is ever called on what the user has open.
  expect(calls.filter((name) => /^app\.Active(Sheet|Workbook)\./.test(name))).toEqual([]);
});

test('a program that refuses everything is an answer too, probe by probe', () => {
  const book = {
    Activate: () => undefined,
    Sheets: {
      Add: () => {
        throw new Error('被拒绝');
      },
    },
    Close: () => undefined,
  };
  openPage({ Workbooks: { Add: () => book } });
  run();
  expect(element('said').textContent).toContain('检测完成');
  const { results } = report();
  expect(results.length).toBeGreaterThan(20);
  for (const { threw, value } of results) expect([threw, value]).toEqual([true, '被拒绝']);
});

test('outside WPS the page says that there is no program', () => {
  openPage(undefined);
  run();
  expect(element('said').textContent).toContain('没有连上 WPS 表格');
  expect(element<HTMLButtonElement>('run').disabled).toBe(false);
});

test('what the person saw goes into the report', () => {
  openPage(anyProgram([]));
  const choice = document.querySelector('select')!;
  choice.value = '不能';
  choice.dispatchEvent(new Event('change'));
  expect(report().answers).toEqual({ 'ribbon-mouse': '不能' });
});

test('the report is saved through WPS; where that fails, by the browser', () => {
  const written: string[] = [];
  const files = {
    WriteFile: (path: string, text: string) => void written.push(path, text),
    Exists: () => true,
  };
  openPage({ Workbooks: {}, Env: { GetDesktopPath: () => 'C:/桌面' }, FileSystem: files });
  element('run').click();
  element<HTMLButtonElement>('save').disabled = false;
  element('save').click();
  expect(written[0]).toMatch(/^C:\/桌面\/jixiao-probe-\d*\.json$/);
  expect((JSON.parse(written[1]!) as Report).program).toBe('jixiao-probe');
  files.Exists = () => false;
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation();
  element('save').click();
  expect(clicked).toHaveBeenCalledTimes(1);
  clicked.mockRestore();
});
