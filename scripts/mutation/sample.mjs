import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { globSync } from 'tinyglobby';

/** The part of all mutants that is drawn, 0.04 say; all of them when it is not set. */
export const share = Number(process.env.MUTATE_SHARE ?? 1);
const seed = process.env.MUTATE_SEED ?? '1';

/** Whether a mutant is drawn: by the digest of what it changes, so that a seed draws the same mutants of the same source. */
export function isDrawn({ fileName, location, mutatorName, replacement }) {
  const file = fileName.replace(/\\/g, '/').replace(/^(.*\/)?src\//, '');
  const { start, end } = location;
  const told = [start.line, start.column, end.line, end.column, mutatorName, replacement];
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, file, ...told]))
    .digest();
  return digest.readUInt32BE() < share * 2 ** 32;
}

/**
 * Where the drawn mutants stand, as Stryker's patterns: code that holds no others is several times as quick. What else stands
 * inside these places, the checker refuses.
 */
export async function drawnPlaces(patterns) {
  const files = globSync(patterns).sort();
  const sources = files.map((name) => ({
    name,
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }));
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, options);
  const places = mutants.filter(isDrawn).map(({ fileName, location: { start, end } }) => {
    const from = `${start.line + 1}:${start.column}`;
    return `${fileName}:${from}-${end.line + 1}:${end.column}`;
  });
  return [...new Set(places)];
}

const SILENT = { debug() {}, info() {}, isDebugEnabled: () => false };
