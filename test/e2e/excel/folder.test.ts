import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelApps } from './excel-apps';

// Builds the folder.
excelApps();

const FOLDER = 'dist/excel';

test('every address of the manifest is a file of the folder', () => {
  const manifest = readFileSync(join(FOLDER, 'manifest.xml'), 'utf8');
  const [, base] = /<IconUrl DefaultValue="(https:\/\/.+\/)assets\//.exec(manifest)!;
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"?]+)/g)].map(([, url]) => url!);
  expect(addresses.length).toBeGreaterThan(60);
  const missing = addresses.filter(
    (url) => !url.startsWith(base!) || !existsSync(join(FOLDER, url.slice(base!.length))),
  );
  expect(missing).toEqual([]);
});

test('Microsoft’s client library is there as it was published', () => {
  for (const file of ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js']) {
    const published = require.resolve(`@microsoft/office-js/dist/${file}`);
    expect(readFileSync(join(FOLDER, 'office', file)).equals(readFileSync(published))).toBe(true);
  }
});

test('no page names another origin', () => {
  for (const page of ['taskpane.html', 'commands.html', 'said.html']) {
    expect(readFileSync(join(FOLDER, page), 'utf8')).not.toMatch(/https?:\/\//);
  }
});

test('every script of the folder is in the table of the deployment manual, and no other', () => {
  const manual = readFileSync('docs/deployment.md', 'utf8');
  const told = [...manual.matchAll(/^\| (`.*`) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/`(\S+\.js)`/g)].map(([, name]) => name!),
  );
  expect(told.sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.js'))
      .sort(),
  );
});
