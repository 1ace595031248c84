import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { deadLinks } from '../../scripts/pack/dead-links';
import { builtAddIn } from './built-add-in';

const BASE = 'https://jx.example.gov.cn/jixiao/';
let dist: string;
let out: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'jixiao-dist-'));
  out = join(dist, 'out');
  renameSync(builtAddIn(), join(dist, 'wps'));
  for (const [folder, page] of [
    ['excel', '<a href="../workbench/index.html">网页版</a>'],
    ['workbench', '<p>网页版</p>'],
  ] as const) {
    mkdirSync(join(dist, folder));
    writeFileSync(join(dist, folder, 'index.html'), page);
  }
  writeFileSync(join(dist, 'excel/manifest.xml'), '<OfficeApp/>');
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** `npm run pack --` as it is typed. */
function pack(...args: string[]) {
  const [, ...given] = packageJson.scripts.pack.split(' ');
  return spawnSync(process.execPath, [...given, ...args], { encoding: 'utf8' });
}

const text = (path: string) => readFileSync(join(out, path), 'utf8');

test('everything lies in one folder, each part where the others link to it, with check sums', () => {
  const { status, stderr, stdout } = pack('--base', BASE, '--built', dist, '--out', out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${BASE}wps/install.html`);
  for (const file of [
    'index.html',
    'excel/manifest.xml',
    'wps/install.html',
    'wps/ribbon.xml',
    'workbench/index.html',
  ])
    expect([file, existsSync(join(out, 'server', file))]).toEqual([file, true]);
  expect(text('server/wps/jsplugins.xml')).toContain(`url="${BASE}wps/"`);
  expect(existsSync(join(out, 'wps-client/publish.xml'))).toBe(true);
  const sums = text('SHA256SUMS').trim().split('\n');
  expect(sums.length).toBeGreaterThan(20);
  for (const line of sums) {
    const [sum, file] = line.split('  ');
    const bytes = readFileSync(join(out, file!));
    expect([file, createHash('sha256').update(bytes).digest('hex')]).toEqual([file, sum]);
  }
});

test('a link that leads nowhere is told, and nothing is packed', () => {
  const page = join(dist, 'workbench/index.html');
  writeFileSync(page, '<a href="../missing/page.html">x</a>');
  const refused = join(dist, 'refused');
  const { status, stderr } = pack('--base', BASE, '--built', dist, '--out', refused);
  expect(status).toBe(1);
  expect(stderr).toContain('server/workbench/index.html → ../missing/page.html');
  expect(existsSync(refused)).toBe(false);
});

test.each([
  [['--base', 'http://10.1.1.5/jixiao/'], 'https'],
  [[], '缺少 --base'],
  [['--bass', BASE], '看不懂'],
])('%j is refused with a sentence', (args, words) => {
  const { status, stderr } = pack(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test('what is no file of ours is no dead link', () => {
  const page = '<a href="https://x/"></a><a href="#a"></a><a href="data:x"></a><img src="a.png">';
  expect(deadLinks(new Map([['p/index.html', page]]))).toEqual(['p/index.html → a.png']);
});
