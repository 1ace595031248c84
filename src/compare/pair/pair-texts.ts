import type { VersionFile } from '../../model/comparison';

/** The running texts of both versions, side by side: a lone one meets the other lone one, several meet by the file's name. */
export function pairTexts(
  before: readonly VersionFile[],
  after: readonly VersionFile[],
): [VersionFile | null, VersionFile | null][] {
  const [olds, news] = [before.filter(isText), after.filter(isText)];
  if (olds.length === 1 && news.length === 1) return [[olds[0]!, news[0]!]];
  const byName = new Map(olds.map((file) => [fileName(file), file]));
  const pairs = news.map((file): [VersionFile | null, VersionFile] => {
    const old = byName.get(fileName(file)) ?? null;
    byName.delete(fileName(file));
    return [old, file];
  });
  const met = new Set(pairs.map(([old]) => old));
  return [
    ...pairs,
    ...olds.filter((file) => !met.has(file)).map((file) => [file, null] as [VersionFile, null]),
  ];
}

function isText({ book }: VersionFile): boolean {
  return book?.text !== undefined;
}

function fileName({ path }: VersionFile): string {
  return path
    .split(/[\\/]/)
    .pop()!
    .replace(/\.\w+$/, '');
}
