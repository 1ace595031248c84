/** Where everything of a whole deployment lies: one folder for each way to use 绩校, and a page that tells which to take. */
import type { Files } from '../wps/files';
import { layOut as layOutWps } from '../wps/lay-out';

interface Parts {
  readonly excel: Files;
  readonly workbench: Files;
  readonly wps: Files;
  readonly installPage: Files;
  /** The page that tells which to take, and what belongs to it. */
  readonly indexPage: Files;
  /** Ends with “/”. */
  readonly base: string;
  readonly version: string;
  readonly now: Date;
}

/** The folder below the base address of each part. */
export const FOLDERS = { excel: 'excel/', wps: 'wps/', workbench: 'workbench/' } as const;

export function layOut(given: Parts): Map<string, string | Uint8Array> {
  const { base, version, now, wps, installPage } = given;
  const files = new Map<string, string | Uint8Array>();
  const put = (folder: string, part: Files) =>
    part.forEach((content, name) => files.set(folder + name, content));
  put('server/', given.indexPage);
  put(`server/${FOLDERS.excel}`, given.excel);
  put(`server/${FOLDERS.workbench}`, given.workbench);
  const forWps = layOutWps({ addIn: wps, installPage, base: base + FOLDERS.wps, version, now });
  forWps.forEach((content, name) =>
    files.set(
      name.replace(/^server\//, `server/${FOLDERS.wps}`).replace(/^client\//, 'wps-client/'),
      content,
    ),
  );
  return files;
}
