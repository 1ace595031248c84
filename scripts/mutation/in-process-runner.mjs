import { basename } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { failureOf } from './failure.mjs';
import { Modules } from './modules.mjs';
import { fileOf, testsIn } from './suite.mjs';

/** A test may take this many times its usual time, and this much more, before its mutant counts as one that never ends. */
const PATIENCE = 20;
const GRACE_MS = 20_000;
/** For a test that this process has not run yet. */
const UNKNOWN_MS = 500;

/**
 * Runs the tests in the very process that Stryker starts. Its runner for Jest loads every related suite again for every mutant, a
 * minute for one that survives; here modules stay compiled, and only the tests that reach a mutant run, until one of them fails.
 */
class InProcessRunner {
  #modules = new Modules();
  /** The usual time of each test, by id; a process that Stryker starts anew has none. */
  #usual = new Map();
  /** What the instrumented code counts in and is told by. */
  #switch = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Each file in modules of its own, as with Jest: what one has read and kept would hide from the next what that reaches. */
  async dryRun({ testFiles }) {
    const tests = [];
    for (const file of testFiles) {
      for (const [id, body] of this.#fresh().of(file)) {
        tests.push(await this.#measured(id, file, body));
      }
    }
    const { mutantCoverage } = this.#switch;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async #measured(id, file, body) {
    const start = performance.now();
    this.#switch.currentTestId = id;
    const failure = await failureOf(body);
    this.#switch.currentTestId = undefined;
    const ms = performance.now() - start;
    this.#usual.set(id, ms);
    return { ...told(id, file, failure), timeSpentMs: ms };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.#switch, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const suites = this.#fresh();
    const tests = [];
    for (const id of this.#quickestFirst(testFilter, activeMutant)) {
      const file = fileOf(id);
      const limit = Math.ceil(PATIENCE * this.#usualOf(id) + GRACE_MS);
      const failure = await failureOf(() => suites.of(file).get(id)(), limit);
      if (failure?.endless) return { status: DryRunStatus.Timeout, reason: failure.message };
      tests.push(told(id, file, failure));
      if (failure) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, false);
  }

  /** Tests of the mutant's own file before all others, since they are likeliest to fail. */
  #quickestFirst(ids, { fileName }) {
    const own = `${basename(fileName, '.ts')}.test.ts`;
    const weight = (id) => this.#usualOf(id) + (basename(fileOf(id)) === own ? 0 : 60_000);
    return [...ids].sort((a, b) => weight(a) - weight(b));
  }

  #usualOf(id) {
    return this.#usual.get(id) ?? UNKNOWN_MS;
  }

  /** The tests of any file, in modules that nothing has used yet. */
  #fresh() {
    this.#modules.forget();
    const suites = new Map();
    return {
      of: (file) => {
        if (!suites.has(file)) suites.set(file, testsIn(file, this.#modules));
        return suites.get(file);
      },
    };
  }
}

function told(id, fileName, failure) {
  const common = { id, name: id, fileName, timeSpentMs: 0 };
  return failure
    ? { ...common, status: TestStatus.Failed, failureMessage: failure.message }
    : { ...common, status: TestStatus.Success };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
