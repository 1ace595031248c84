/**
 * `node scripts/public-workbooks.mjs FOLDER [--office]`: checks every workbook of a folder, such as the test suites of spreadsheet
 * libraries, with the built program, and counts what was read, what was refused and why, and what was told of files that are no forms.
 * With --office the refused ones are handed to LibreOffice (`soffice`): what it opens and we do not is listed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/public-workbooks.mjs FOLDER [--office]');

const args = ['bin/jixiao.js', 'check', folder, '--format', 'ndjson', '--jobs', '1'];
const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
const counts = { files: 0, read: 0, withTables: 0, problems: 0 };
const refused = new Map();
for await (const line of createInterface({ input: child.stdout })) {
  const { path, error, tables, problems } = JSON.parse(line);
  counts.files += 1;
  if (error) {
    refused.set(path, error);
    continue;
  }
  counts.read += 1;
  if (tables.length > 0) counts.withTables += 1;
  counts.problems += problems.length;
  for (const { rule, sheet, cell } of problems)
    console.log(`told  ${path}  ${rule} ${sheet}!${cell}`);
}
console.log(counts);

const reasons = new Map();
for (const { code, message } of refused.values()) {
  const why = `${code}: ${message.slice(0, 40)}`;
  reasons.set(why, (reasons.get(why) ?? 0) + 1);
}
for (const [why, times] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(times, why);

if (flags.includes('--office')) {
  const out = mkdtempSync(join(tmpdir(), 'public-'));
  let opened = 0;
  for (const [path, { code }] of refused) {
    const job = ['--headless', '--convert-to', 'csv', '--outdir', out, path];
    spawnSync('soffice', job, { timeout: 60_000, stdio: 'ignore' });
    if (!existsSync(join(out, `${basename(path, extname(path))}.csv`))) continue;
    opened += 1;
    console.log('LibreOffice opens', code, path);
  }
  rmSync(out, { recursive: true, force: true });
  console.log(`LibreOffice opens ${String(opened)} of the ${String(refused.size)} refused.`);
}
