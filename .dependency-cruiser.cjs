/**
 * Which room may import which: the table of docs/architecture.md, held by `npm run structure`.
 * A room may always import itself.
 */
const MAY_IMPORT = {
  model: [],
  library: ['model'],
  templates: ['model', 'library'],
  parse: ['model'],
  xlsx: ['model'],
  report: ['model'],
  rules: ['model', 'parse/text', 'lint/rule\\.ts', 'library', 'profiles/profile\\.ts'],
  profiles: ['model'],
  lint: ['model', 'parse', 'rules', 'profiles'],
  hosts: ['model'],
  session: ['model', 'lint', 'profiles', 'templates', 'library', 'hosts/host\\.ts'],
  taskpane: [
    'model',
    'session',
    'report',
    'hosts',
    'templates',
    'library',
    'lint',
    'rules',
    'profiles',
  ],
  commands: [
    'model',
    'session',
    'hosts',
    'lint',
    'templates',
    'library',
    'taskpane/polyfills\\.ts',
  ],
  workbench: [
    'model',
    'parse',
    'lint',
    'session',
    'templates',
    'library',
    'report',
    'xlsx',
    'hosts',
    'taskpane',
  ],
  cli: ['model', 'parse', 'rules', 'lint', 'profiles', 'templates', 'library', 'report', 'xlsx'],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [room, ...allowed].map((path) => `^src/${path}${path.includes('.ts') ? '$' : '/'}`),
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms-know-no-machine',
      severity: 'error',
      from: { path: '^src/(model|parse|rules|profiles|templates|library|lint|report|xlsx)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'univer-only-in-workbench',
      severity: 'error',
      from: { pathNot: '^src/workbench/' },
      to: { path: '@univerjs/' },
    },
    {
      name: 'office-only-in-excel',
      severity: 'error',
      from: { pathNot: '^src/(hosts/excel|commands|taskpane)/' },
      to: { path: '@microsoft/office-js' },
    },
    {
      name: 'wps-only-in-its-host',
      comment:
        'The vendor declares globals: they are known to tsconfig.wps.json alone, and never shipped.',
      severity: 'error',
      from: {},
      to: { path: 'et-jsapi-declare' },
    },
    {
      name: 'et-objects-only-in-wps-host',
      comment: 'A pane gets its host from wps-host.ts and the program from find-et.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/wps/' },
      to: { path: '^src/hosts/wps/', pathNot: '^src/hosts/wps/(wps-host|find-et)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: 'src/workbench/node_modules' },
  },
};
