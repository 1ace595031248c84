/**
 * Which room may import which: the table of docs/architecture.md, held by `npm run structure`.
 * A room may always import itself.
 */
const MAY_IMPORT = {
  model: [],
  language: ['model'],
  compare: ['facts', 'language', 'model'],
  library: ['model'],
  templates: ['model', 'library'],
  xlsx: ['model'],
  docx: ['model', 'xlsx'],
  report: ['model'],
  parse: ['language', 'model'],
  facts: ['language', 'model'],
  fixes: ['facts', 'language', 'model', 'library', 'profiles/profile\\.ts'],
  profiles: ['model'],
  rules: ['fixes', 'compare', 'facts', 'language', 'model', 'library', 'profiles/profile\\.ts'],
  lint: ['parse', 'facts', 'fixes', 'rules', 'profiles', 'language', 'model'],
  hosts: ['model'],
  session: ['model', 'lint', 'profiles', 'templates', 'library', 'hosts/host\\.ts'],
  taskpane: [
    'model',
    'session',
    'report',
    'hosts',
    'templates',
    'library',
    'docx',
    'xlsx',
    'lint',
    'rules',
    'profiles',
    'xlsx',
  ],
  commands: [
    'model',
    'session',
    'hosts',
    'lint',
    'templates',
    'library',
    'taskpane/boot/polyfills\\.ts',
  ],
  workbench: [
    'model',
    'language',
    'lint',
    'session',
    'templates',
    'library',
    'report',
    'xlsx',
    'docx',
    'hosts',
    'taskpane',
  ],
  api: ['model', 'lint', 'rules', 'profiles', 'xlsx', 'docx'],
  cli: [
    'model',
    'language',
    'facts',
    'compare',
    'parse',
    'rules',
    'lint',
    'profiles',
    'templates',
    'library',
    'report',
    'xlsx',
    'docx',
  ],
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
      to: { circular: true },
    },
    {
      name: 'pure-rooms-know-no-machine',
      severity: 'error',
      from: {
        path: '^src/(model|language|parse|facts|compare|fixes|rules|profiles|templates|library|lint|report|xlsx|docx|api)/',
      },
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
