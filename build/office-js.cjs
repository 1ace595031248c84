const path = require('node:path');

/** Microsoft's servers, and those of the Chinese edition of Microsoft 365 (世纪互联). */
const ELSEWHERE = {
  cdn: ['https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
  cn: ['https://appsforoffice.cdn.partner.office365.cn', '/appsforoffice/lib/1/hosted/office.js'],
};

/** The files of Microsoft's client library that Excel for Windows, for the web and for Mac ask for, in Chinese or English. */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Where the pages load office.js from: our own folder (for networks without internet), or with OFFICE_JS=cdn or cn Microsoft's servers.
 * The library may be served unmodified by programs that work with Microsoft 365; it never goes into the WPS pages.
 */
function officeJs(choice = process.env.OFFICE_JS ?? 'local') {
  if (choice in ELSEWHERE) {
    const [origin, file] = ELSEWHERE[choice];
    return { script: origin + file, origins: [origin], copies: [] };
  }
  if (choice !== 'local') throw new Error(`OFFICE_JS is “local”, “cdn” or “cn”, not “${choice}”`);
  const dist = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  return {
    script: 'office/office.js',
    origins: [],
    copies: FILES.map((file) => ({ from: path.join(dist, file), to: path.join('office', file) })),
  };
}

module.exports = { officeJs };
