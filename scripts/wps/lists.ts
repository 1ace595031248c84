/** The two lists by which WPS learns of an add-in: jsplugins.xml on a server, publish.xml in each user's folder. */
import { ARCHIVE, folderName, NAME, TYPE } from './add-in';

/** For `JSPluginsServer` in oem.ini, online: every client loads the pages from the server at each start. */
export function onlineServerList(base: string): string {
  return list(`<jspluginonline name="${NAME}" type="${TYPE}" url="${escape(base)}"/>`);
}

/** The same, offline: every client fetches the archive once for each version. */
export function offlineServerList(base: string, version: string): string {
  const url = escape(base + ARCHIVE);
  return list(`<jsplugin name="${NAME}" type="${TYPE}" version="${version}" url="${url}"/>`);
}

/** A user's own list, online; what the install page makes WPS write. */
export function onlinePublishList(base: string): string {
  return list(
    `<jspluginonline name="${NAME}" type="${TYPE}" url="${escape(base)}" debug="" enable="enable_dev" install="null" customDomain=""/>`,
  );
}

/** A user's own list for the folder that lies unpacked beside it. */
export function offlinePublishList(version: string): string {
  return list(
    `<jsplugin name="${NAME}" type="${TYPE}" version="${version}" url="${folderName(version)}" enable="enable_dev" install="null"/>`,
  );
}

function list(entry: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n    ${entry}\n</jsplugins>\n`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
