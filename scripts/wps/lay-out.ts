/** Where everything of a package lies: `server` goes to the web server as it is, `client` to machines without one. */
import { ARCHIVE, folderName, NAME, TYPE } from './add-in';
import {
  offlinePublishList,
  offlineServerList,
  onlinePublishList,
  onlineServerList,
} from './lists';
import type { Files } from './files';
import { sevenZip } from './seven-zip';

interface Package {
  readonly addIn: Files;
  readonly installPage: Files;
  /** The address of `server`. */
  readonly base: string;
  readonly version: string;
  readonly now: Date;
}

/** `server` and `client`, as they are packed for WPS alone. */
export function layOut(given: Package): Map<string, string | Uint8Array> {
  const { addIn, installPage, base, version, now } = given;
  const folder = folderName(version);
  const unpacked = [...addIn].map(([name, data]) => ({ name: `${folder}/${name}`, data }));
  return new Map<string, string | Uint8Array>([
    ...inFolder('server', addIn),
    ...inFolder('server', installPage),
    ['server/install-settings.js', installSettings(base, version)],
    [`server/${ARCHIVE}`, sevenZip(unpacked, now)],
    ['server/jsplugins.xml', onlineServerList(base)],
    ['server/jsplugins-offline.xml', offlineServerList(base, version)],
    ['server/publish.xml', onlinePublishList(base)],
    ...inFolder(`client/${folder}`, addIn),
    ['client/publish.xml', offlinePublishList(version)],
  ]);
}

function inFolder(folder: string, files: Files): [string, Buffer][] {
  return [...files].map(([name, data]) => [`${folder}/${name}`, data]);
}

/** What the install page tells WPS; the page itself is the same for everyone. */
function installSettings(base: string, version: string): string {
  const settings = { name: NAME, type: TYPE, base, version, archive: base + ARCHIVE };
  return `window.JIXIAO_INSTALL = ${JSON.stringify(settings, null, 2)};\n`;
}
