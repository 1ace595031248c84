import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHELL_FILES = ['index.html', 'main.js', 'ribbon.xml', 'manifest.xml'];

/** A folder like the one that the build makes, with the real shell and a stand-in for the large bundle of the pane. */
export function builtAddIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-add-in-'));
  for (const file of SHELL_FILES) cpSync(join('assets/wps', file), join(folder, file));
  writeFileSync(
    join(folder, 'taskpane-wps.html'),
    '<html><head><script src="taskpane-wps.js"></script></head></html>',
  );
  writeFileSync(join(folder, 'taskpane-wps.js'), 'var pane = function () { return 1; };\n');
  mkdirSync(join(folder, 'images'));
  for (const icon of readdirSync('assets/icons')) {
    if (icon.endsWith('-32.png')) cpSync(join('assets/icons', icon), join(folder, 'images', icon));
  }
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
