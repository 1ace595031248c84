/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { builtAddIn, remove } from './built-add-in';

const BASE = 'http://10.1.1.5/jixiao/';
const { version } = packageJson;

let built: string;
let out: string;
beforeAll(() => {
  built = builtAddIn();
  out = mkdtempSync(join(tmpdir(), 'jixiao-package-'));
});
afterAll(() => [built, out].forEach(remove));

/** `npm run pack:wps --` as it is typed. */
function pack(...args: string[]) {
  const [command, ...given] = packageJson.scripts['pack:wps'].split(' ');
  expect(command).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...given, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');
/** The one entry of a list of add-ins. */
function entryOf(path: string): Record<string, string> {
  const list = new DOMParser().parseFromString(read(path), 'application/xml');
  expect(list.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(list.documentElement.tagName).toBe('jsplugins');
  const entries = Array.from(list.documentElement.children);
  expect(entries).toHaveLength(1);
  const attributes = Array.from(entries[0]!.attributes).map(({ name, value }) => [name, value]);
  return { tag: entries[0]!.tagName, ...(Object.fromEntries(attributes) as object) };
}

describe('a package', () => {
  beforeAll(() => {
    expect(pack('--base', BASE, '--built', built, '--out', out)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('has the online folder, ready to be served at its address', () => {
    for (const file of ['index.html', 'main.js', 'ribbon.xml', 'taskpane-wps.html', 'install.html'])
      expect(existsSync(join(out, 'server', file))).toBe(true);
    expect(read('server/ribbon.xml').startsWith('<customUI')).toBe(true);
  });

  test('has the lists for servers and for single users, all for one name', () => {
    const both = { name: 'jixiao', type: 'et' };
    expect(entryOf('server/jsplugins.xml')).toEqual({ tag: 'jspluginonline', ...both, url: BASE });
    expect(entryOf('server/jsplugins-offline.xml')).toEqual({
      tag: 'jsplugin',
      ...both,
      version,
      url: `${BASE}jixiao.7z`,
    });
    expect(entryOf('server/publish.xml')).toMatchObject({
      tag: 'jspluginonline',
      ...both,
      url: BASE,
      enable: 'enable_dev',
    });
    expect(entryOf('client/publish.xml')).toMatchObject({
      tag: 'jsplugin',
      ...both,
      version,
      url: `jixiao_${version}`,
    });
    expect(existsSync(join(out, 'client', `jixiao_${version}`, 'index.html'))).toBe(true);
  });

  test('has the archive that those lists name, beginning as WPS demands', () => {
    const archive = readFileSync(join(out, 'server', 'jixiao.7z'));
    expect(archive.subarray(0, 2).toString('latin1')).toBe('7z');
    expect(archive.includes(Buffer.from(`jixiao_${version}/main.js`, 'utf16le'))).toBe(true);
  });

  test('has check sums that hold', () => {
    const lines = read('SHA256SUMS').trimEnd().split('\n');
    expect(lines.some((line) => line.endsWith('  server/main.js'))).toBe(true);
    for (const line of lines) {
      const [sum, path] = line.split('  ') as [string, string];
      const bytes = readFileSync(join(out, path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  test('may be made again over itself', () => {
    expect(pack('--base', BASE, '--built', built, '--out', out).status).toBe(0);
  });
});

describe('refused, with a sentence and nothing written', () => {
  test('a call without an address tells the usage', () => {
    const { status, stderr } = pack();
    expect(status).toBe(1);
    expect(stderr).toContain('缺少 --base');
    expect(stderr).toContain('用法：npm run pack:wps');
  });

  test('a folder with something else in it is left alone', () => {
    const theirs = mkdtempSync(join(tmpdir(), 'jixiao-theirs-'));
    writeFileSync(join(theirs, '报表.xlsx'), 'x');
    const { status, stderr } = pack('--base', BASE, '--built', built, '--out', theirs);
    expect(status).toBe(1);
    expect(stderr).toContain('没有覆盖');
    expect(readFileSync(join(theirs, '报表.xlsx'), 'utf8')).toBe('x');
    remove(theirs);
  });

  test('an add-in with a fault is not packed, and every fault is told', () => {
    const broken = builtAddIn();
    writeFileSync(join(broken, 'ribbon.xml'), '<?xml version="1.0"?><customUI onLoad="Gone"/>');
    const target = join(broken, 'package');
    const { status, stderr } = pack('--base', BASE, '--built', broken, '--out', target);
    expect(status).toBe(1);
    expect(stderr).toContain('不能有 <?xml');
    expect(stderr).toContain('onLoad="Gone"');
    expect(existsSync(target)).toBe(false);
    remove(broken);
  });

  test('a folder that is not there', () => {
    expect(pack('--base', BASE, '--built', '/no/such/folder').stderr).toContain('找不到文件夹');
  });
});
