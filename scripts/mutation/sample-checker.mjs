import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

/** Everything from this share of all digests on is not drawn. */
const share = Number(process.env.MUTATE_SHARE);
const seed = process.env.MUTATE_SEED ?? '1';

/**
 * Draws a share of the mutants, each by the digest of what it changes: one seed draws the same mutants of the same source.
 * Stryker has no sample of its own; one that is not drawn is refused like one that does not compile, and so not scored.
 */
class SampleChecker {
  async init() {}

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    );
  }
}

function isDrawn({ fileName, location, mutatorName, replacement }) {
  const { start, end } = location;
  const told = [
    seed,
    fileName,
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ];
  return (
    createHash('sha256').update(JSON.stringify(told)).digest().readUInt32BE() < share * 2 ** 32
  );
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
