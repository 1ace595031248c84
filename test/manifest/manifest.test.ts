/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { readManifestFile } from './read-manifest-file';

const source = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');
const all = (name: string) => Array.from(manifest.getElementsByTagName(name));
const ids = (name: string) => all(name).map((element) => element.getAttribute('id')!);

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
/** Every resource that is declared, with its value. */
const declared = new Map(
  RESOURCES.flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id')!, element.getAttribute('DefaultValue')!]),
  ),
);
const used = Array.from(manifest.getElementsByTagName('*')).flatMap((element) =>
  element.hasAttribute('resid') ? [element.getAttribute('resid')!] : [],
);

test('is well formed and read by Microsoft’s own tool', async () => {
  expect(all('parsererror')).toEqual([]);
  const read = await readManifestFile('manifest.xml');
  expect(read).toMatchObject({
    displayName: '绩校',
    defaultLocale: 'zh-CN',
    version: '0.1.0.0',
    permissions: 'ReadWriteDocument',
  });
});

describe('resources', () => {
  test('every one that is used is declared, and none is declared in vain', () => {
    expect([...new Set(used)].sort()).toEqual([...declared.keys()].sort());
  });

  test('names fit in 32 characters and stand once', () => {
    const names = RESOURCES.flatMap(ids).filter((id) => id);
    expect(names.filter((name) => name.length > 32)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('labels are short and every text has an English override', () => {
    for (const text of all('bt:String')) {
      const limit = text.parentElement!.tagName === 'bt:ShortStrings' ? 125 : 250;
      expect(text.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(limit);
      const override = text.getElementsByTagName('bt:Override')[0];
      expect(override?.getAttribute('Locale')).toBe('en-US');
      expect(override?.getAttribute('Value')).toMatch(/^[\x20-\x7e’]+$/);
    }
  });
});

describe('addresses', () => {
  const addresses = [...declared.values()].filter((value) => /^\w+:/.test(value));

  test('are https, all below the one address that the build replaces', () => {
    const links = source
      .match(/https?:\/\/[^"\s<]+/g)!
      .filter((url) => !/schemas\.|w3\.org/.test(url));
    expect(links.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(60);
  });

  test('name files that the build makes', () => {
    const pages = ['taskpane.html', 'commands.html'];
    const paths = addresses.map((url) => url.replace('https://localhost:3000/', '').split('?')[0]!);
    const missing = paths.filter(
      (path) => !pages.includes(path) && !existsSync(path.replace(/^assets\//, 'assets/icons/')),
    );
    expect(missing).toEqual([]);
  });
});

describe('controls', () => {
  test('ids stand once', () => {
    const controls = ['Control', 'Item', 'Group', 'CustomTab'].flatMap(ids);
    expect(new Set(controls).size).toBe(controls.length);
  });

  test('each has every size that Office may ask for, and each picture is as large as it says', () => {
    for (const icon of all('Icon')) {
      const sizes = Array.from(icon.children, (image) => Number(image.getAttribute('size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of Array.from(icon.children)) {
        const file = declared
          .get(image.getAttribute('resid')!)!
          .replace(/.*\/assets\//, 'assets/icons/');
        expect([file, ...pngSize(file)]).toEqual([
          file,
          Number(image.getAttribute('size')),
          Number(image.getAttribute('size')),
        ]);
      }
    }
  });

  test('the store icons are 32 and 64 pixels wide', () => {
    expect(all('IconUrl')[0]!.getAttribute('DefaultValue')).toMatch(/app-32\.png$/);
    expect(all('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')).toMatch(/app-64\.png$/);
  });

  test('a cell’s menu holds one menu with items, as Office allows', () => {
    const [menu, ...others] = all('OfficeMenu');
    expect(others).toEqual([]);
    expect(menu!.getAttribute('id')).toBe('ContextMenuCell');
    expect(Array.from(menu!.children, (control) => control.getAttribute('xsi:type'))).toEqual([
      'Menu',
    ]);
  });

  test('functions are those that the command page has', () => {
    const names = all('FunctionName').map((element) => element.textContent!);
    const commands = readFileSync('src/commands/excel.ts', 'utf8');
    expect(names).toEqual(['markProblems', 'clearMarks']);
    for (const name of names) expect(commands).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('intents are those that the pane reads', async () => {
    const { readIntent } = await import('../../src/taskpane/intent');
    const asked = [...source.matchAll(/taskpane\.html\?do=(\w+)/g)].map(([, intent]) => intent!);
    expect(asked.map((intent) => readIntent(`?do=${intent}`))).toEqual(asked);
    expect(asked.length).toBeGreaterThan(0);
  });
});

test('asks for Excel 2019 at least', () => {
  const sets = [...all('Set'), ...all('bt:Set')];
  expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.7'],
    ['ExcelApi', '1.7'],
  ]);
});

/** Width and height as a PNG's header tells them. */
function pngSize(file: string): [number, number] {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}
