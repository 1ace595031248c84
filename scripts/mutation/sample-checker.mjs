import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { isDrawn } from './sample.mjs';

const DRAWN = { status: CheckStatus.Passed };
const NOT_DRAWN = { status: CheckStatus.CompileError, reason: 'not drawn' };

/** Stryker has no sample of its own: a mutant that is not drawn is refused like one that does not compile, and so not scored. */
class SampleChecker {
  async init() {}

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? DRAWN : NOT_DRAWN]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
