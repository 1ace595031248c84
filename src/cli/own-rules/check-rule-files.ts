import { existsSync } from 'node:fs';
import { exported } from './load';
import { wrongWith } from './rule-schema';

/** Loads the rule files of a profile; gives a sentence for everything that is wrong with them, with the file it is in. */
export function wrongRuleFiles(files: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return files.flatMap((file) =>
    wrongIn(file, taken).map((sentence) => `规则文件 ${file}：${sentence}`),
  );
}

function wrongIn(file: string, taken: Set<string>): readonly string[] {
  if (!/\.c?js$/i.test(file)) return ['只能是 .js 或 .cjs 文件。'];
  if (!existsSync(file)) return ['找不到这个文件；路径从审核口径文件所在的文件夹算起。'];
  try {
    return wrongWith(exported(file), taken);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [`运行不了（${why ?? ''}），请改正后再试。`];
  }
}
