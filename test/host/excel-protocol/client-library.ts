import { readFileSync } from 'node:fs';

/** What the client library asks of Office.context; the rest is not there, so that nobody leans on it. */
interface Requirements {
  isSetSupported(set: string, version?: string): boolean;
}

/**
 * Loads Microsoft's own client library for Excel on Windows into this jsdom window, as it is published. Its check that a
 * member belongs to a set that the host has is off in the published file, and on here.
 */
export function loadClientLibrary(sets: Readonly<Record<string, string>>): void {
  if (!('Excel' in window)) {
    const script = document.createElement('script');
    script.textContent = readFileSync(
      require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'),
      'utf8',
    );
    document.head.append(script);
  }
  const requirements: Requirements = {
    isSetSupported: (set, version = '1.1') => isAtLeast(sets[set], version),
  };
  const context = {
    requirements,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
  };
  Object.defineProperty(window, 'Office', {
    configurable: true,
    writable: true,
    value: Object.create(window.Office as object, { context: { value: context } }) as typeof Office,
  });
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

function isAtLeast(have: string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
