const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const { first } = require('./build/first-load.cjs');

/** What the bundles may weigh, gzipped. Built by `npm run build` and build/budgets.cjs; docs/decisions.md says what each number means. */

const built = 'node_modules/.cache/budgets';
/** What a pane waits for beside a bare page of Fabric with a button, a message bar and a list, built in the same run. */
const MOST_TIMES_THE_FLOOR = 1.43;

const later = ['dist/excel/engine.js', 'dist/excel/screens.js', 'dist/excel/excel-writing.js'];

const floor = ['boot.js', 'floor.js']
  .map((file) => gzipSync(readFileSync(join(built, 'floor', file)), { level: 9 }).length)
  .reduce((sum, bytes) => sum + bytes, 0);

module.exports = [
  {
    name: 'core: model, parse, lint, rules, profiles',
    path: join(built, 'core/core.js'),
    gzip: true,
    limit: '192 kB',
  },
  {
    name: `pane in Excel, painted and answering: at most ${MOST_TIMES_THE_FLOOR} × the Fabric floor of ${Math.round(floor / 1000)} kB`,
    path: first,
    gzip: true,
    limit: `${Math.floor(floor * MOST_TIMES_THE_FLOOR)} B`,
  },
  {
    name: 'pane in Excel, everything that it loads',
    path: [...first, ...later],
    gzip: true,
    limit: '418 kB',
  },
];
