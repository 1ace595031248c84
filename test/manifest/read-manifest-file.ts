import { execFileSync } from 'node:child_process';

/** What office-addin-manifest reads from a manifest; in a process of its own, for the tool is not made for jest. */
export async function readManifestFile(path: string): Promise<unknown> {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(path)})
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}
