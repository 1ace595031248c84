const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** What the bundles may weigh, gzipped. Built by `npm run build` and build/budgets.cjs; docs/decisions.md says why the limits are not the first ones. */

const built = 'node_modules/.cache/budgets';
/** The pane beside a bare page of Fabric with a button, a message bar and a list, built in the same run. */
const MOST_TIMES_THE_FLOOR = 3;

const floor = ['boot.js', 'floor.js']
  .map((file) => gzipSync(readFileSync(join(built, 'floor', file)), { level: 9 }).length)
  .reduce((sum, bytes) => sum + bytes, 0);

module.exports = [
  {
    name: 'core: model, parse, lint, rules, profiles',
    path: join(built, 'core/core.js'),
    gzip: true,
    limit: '100 kB',
  },
  {
    name: `pane in Excel, at most ${MOST_TIMES_THE_FLOOR} × the Fabric floor of ${Math.round(floor / 1000)} kB`,
    path: ['dist/excel/boot.js', 'dist/excel/taskpane.js'],
    gzip: true,
    limit: `${floor * MOST_TIMES_THE_FLOOR} B`,
  },
];
