import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../../package.json';
import { checkPackage } from '../../../scripts/wps/check-package';
import { readFolder, writeFolder } from '../../../scripts/wps/files';
import { layOut } from '../../../scripts/wps/lay-out';
import { unpackWithSevenZip } from '../../support/seven-zip';
import { launchBrowser } from '../support/browser';
import { buildAddIn, BUILDING } from './wps-stage';

const { version } = packageJson;

let folder: string;
beforeAll(async () => {
  await buildAddIn();
  folder = mkdtempSync(join(tmpdir(), 'jixiao-package-'));
}, BUILDING);
afterAll(() => rmSync(folder, { recursive: true }));

test('the add-in as it is built has nothing wrong: ES5 throughout, every file there', async () => {
  const files = await readFolder('dist/wps');
  expect(await checkPackage('dist/wps', files)).toEqual([]);
  expect(files.get('taskpane-wps.js')!.length).toBeGreaterThan(300_000);
});

test('nothing of Office’s goes into it', async () => {
  for (const [name, bytes] of await readFolder('dist/wps')) {
    if (!/\.(html|js)$/.test(name)) continue;
    const text = bytes.toString('utf8');
    expect([name, /office\.js|Office\.onReady|appsforoffice/.test(text)]).toEqual([name, false]);
  }
});

test('7-Zip unpacks the offline package, and its pane opens from the disk', async () => {
  const addIn = await readFolder('dist/wps');
  await writeFolder(
    folder,
    layOut({ addIn, installPage: new Map(), base: 'http://host/', version, now: new Date() }),
  );
  const archive = join(folder, 'server', 'jixiao.7z');
  expect(readFileSync(archive).subarray(0, 2).toString('latin1')).toBe('7z');
  unpackWithSevenZip(archive, join(folder, 'jsaddons'));
  const root = join(folder, 'jsaddons', `jixiao_${version}`);
  expect([...(await readFolder(root)).keys()]).toEqual([...addIn.keys()]);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(root, 'taskpane-wps.html')).href);
  await page.getByText('它要在 WPS 表格里打开').waitFor();
  await page.goto(pathToFileURL(join(root, 'probe', 'probe.html')).href);
  await page.getByText('窗格开着时，功能区的按钮能用鼠标点吗？').waitFor();
  await browser.close();
});
