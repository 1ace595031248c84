import { spawnSync } from 'node:child_process';

/** The format's own reader, which Debian packs as `7zip`. */
const SEVEN_ZIP = ['7zz', '7z', '7za', '7zr'].find((name) => !spawnSync(name, ['i']).error);

/** Unpacks an archive with 7-Zip, which judges it by the way; throws what 7-Zip says against it. */
export function unpackWithSevenZip(archive: string, folder: string): void {
  if (SEVEN_ZIP === undefined) throw new Error('7-Zip is needed: the Debian package 7zip');
  const { status, stdout, stderr } = spawnSync(
    SEVEN_ZIP,
    ['x', '-y', '-bd', `-o${folder}`, archive],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`7-Zip: ${stdout}${stderr}`);
  expect(stdout).toContain('Everything is Ok');
}
