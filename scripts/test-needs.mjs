/**
 * Before `npm test`: what the tests draw in and compare with. On Debian and its kin, as root or with sudo, what is missing is fetched; elsewhere
 * one sentence says what to install. Only the browser is needed: tests that want another program are skipped without it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const PLACES = JSON.parse(readFileSync(new URL('browser-places.json', import.meta.url), 'utf8'));

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const isCommand = (name) => runs('which', name);

function hasBrowser() {
  return [process.env.CHROMIUM, ...PLACES].some((place) => place && existsSync(place));
}

/** Debian packs LibreOffice's halves apart, and `soffice` starts with either alone. */
const half = (library) => () => existsSync(`/usr/lib/libreoffice/program/${library}`);
const python = (library) => () => runs('/usr/bin/python3', '-c', `import ${library}`);

/** What is looked for, and the Debian package that brings it. */
const NEEDS = [
  [hasBrowser, 'chromium'],
  [half('libsclo.so'), 'libreoffice-calc-nogui'],
  [half('libswlo.so'), 'libreoffice-writer-nogui'],
  [() => isCommand('pdftotext'), 'poppler-utils'],
  [() => isCommand('xmllint'), 'libxml2-utils'],
  [() => isCommand('7zz'), '7zip'],
  [() => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'), 'fonts-noto-cjk'],
  [python('openpyxl'), 'python3-openpyxl'],
  // openpyxl keeps a picture only where Pillow is.
  [python('PIL'), 'python3-pil'],
  [python('docx'), 'python3-docx'],
];

const missingNow = () => NEEDS.filter(([isThere]) => !isThere()).map(([, name]) => name);

/** How packages are installed here without asking anybody: the words before `apt-get`; null where that cannot be. */
function installer() {
  if (process.platform !== 'linux' || !isCommand('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

function install(before, packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [command, ...args] = [...before, ...words];
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

const missing = missingNow();
const before = missing.length > 0 ? installer() : null;
if (before) {
  console.log(`Fetching what the tests need from Debian: ${missing.join(', ')} …`);
  install(before, missing);
}
const left = missingNow();
if (left.length > 0) {
  const debian = `On Debian: apt-get install ${left.join(' ')}`;
  console.log(
    hasBrowser()
      ? `Some tests will be skipped, since programs that they compare with are missing. ${debian}`
      : `The tests need Chromium, Chrome or Edge: install one, or set CHROMIUM to its path. ${debian}`,
  );
  if (!hasBrowser()) process.exitCode = 1;
}
