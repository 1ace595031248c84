import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { SnapshotState, toMatchSnapshot } from 'jest-snapshot';

expect.extend({
  /** Fails at once; Jest would go on, count it at the end, and tell the difference, which of a long text takes longer than all tests. */
  toMatchSnapshot(received, ...rest) {
    const { pass } = toMatchSnapshot.call({ ...this, dontThrow: undefined }, received, ...rest);
    return { pass, message: () => 'differs from its snapshot' };
  },
});
// Property tests draw the same cases for every mutant, and in every run.
createRequire(import.meta.url)('fast-check').configureGlobal({ seed: 1 });

/** The bodies of a file's tests by file and name, as Jest would name them. The pure rooms use no hooks and no mocks: here are none. */
export function testsIn(file, modules) {
  const tests = new Map();
  const titles = [];
  const snapshotState = snapshotsOf(file);
  const test = (title, body) => {
    const currentTestName = [...titles, title].join(' ');
    const id = `${relative(process.cwd(), file)} ${currentTestName}`;
    tests.set(tests.has(id) ? `${id} (${tests.size})` : id, () => {
      expect.setState({ currentTestName, snapshotState });
      return body();
    });
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { expect, test, it: test, describe });
  modules.load(file);
  return tests;
}

/** The file of a test, which its id begins with. */
export function fileOf(id) {
  return resolve(/^.*?\.test\.ts(?= )/.exec(id)[0]);
}

function snapshotsOf(file) {
  return new SnapshotState(join(dirname(file), '__snapshots__', `${basename(file)}.snap`), {
    updateSnapshot: 'none',
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
    rootDir: process.cwd(),
  });
}
