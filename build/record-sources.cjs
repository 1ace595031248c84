const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { isDeepStrictEqual } = require('node:util');

const ROOT = path.resolve(__dirname, '..');
/** In the folder of a bundle: its files, and what they were built from, each source by its digest. */
const RECORD = '.built-from.json';

/** Leaves a record beside every bundle that was built without errors, so that the next start can tell whether it is current. */
class RecordSources {
  apply(compiler) {
    compiler.hooks.done.tap('RecordSources', ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const sources = [...compilation.fileDependencies].filter(isOwn);
      const record = {
        // A file that is asked for later has a query in its address.
        products: Object.keys(compilation.assets).map((name) => name.replace(/\?.*$/, '')),
        // What webpack does not count: the settings, and the installed packages by their versions.
        sources: digests([...sources, ...settings(), 'package-lock.json']),
      };
      writeFileSync(path.join(compiler.outputPath, RECORD), JSON.stringify(record));
    });
  }
}

/**
 * Whether a folder holds what its sources make now. By content: a checkout makes old files young, and webpack leaves an
 * unchanged product as old as it was.
 */
function isCurrent(folder) {
  const file = path.join(folder, RECORD);
  if (!existsSync(file)) return false;
  const { products, sources } = JSON.parse(readFileSync(file, 'utf8'));
  return (
    products.every((name) => existsSync(path.join(folder, name))) &&
    isDeepStrictEqual(digests(Object.keys(sources)), sources)
  );
}

/** The modules of this folder that are loaded, which the settings of the bundle are among. */
function settings() {
  return Object.keys(require.cache).filter((file) => file.startsWith(__dirname + path.sep));
}

/** Of the project, and not installed. */
function isOwn(file) {
  return file.startsWith(ROOT + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`);
}

/** The digest of each file that exists, by its path from the project's root. */
function digests(files) {
  const found = {};
  for (const file of files) {
    const full = path.resolve(ROOT, file);
    try {
      const content = readFileSync(full);
      found[path.relative(ROOT, full)] = createHash('sha256').update(content).digest('base64');
    } catch {
      // A folder, or a place where a file was looked for and not found.
    }
  }
  return found;
}

module.exports = { RecordSources, isCurrent };
