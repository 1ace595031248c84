/**
 * `node build/api-types.cjs`: the declarations of src/api/api.ts and of what they name, in dist/types. The compiler would write one for
 * every file of the program; a reader of the types needs some thirty.
 */
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const root = path.resolve(__dirname, '..');
const out = path.join(root, 'dist/types');
const entry = path.join(root, 'src/api/api.ts');

const written = new Map();
const program = ts.createProgram([entry], {
  ...ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  jsx: undefined,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: path.join(root, 'src'),
  outDir: out,
});
program.emit(undefined, (file, text) => written.set(path.normalize(file), text));

rmSync(out, { recursive: true, force: true });
const reached = new Set();
reach(path.join(out, 'api/api.d.ts'));

/** Writes a declaration, and those that it imports. */
function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = written.get(file);
  if (text === undefined) throw new Error(`no declaration of ${path.relative(out, file)} was made`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  for (const { fileName } of ts.preProcessFile(text).importedFiles)
    reach(path.resolve(path.dirname(file), `${fileName}.d.ts`));
}
