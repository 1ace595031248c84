import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileOutcome } from '../model/outcome';
import { tally } from '../report/tally';
import { checkFiles } from './check-files';
import { readProfile, type CheckSettings } from './check-settings';
import { EXIT, exitCode } from './exit-code';
import { findFiles } from './find-files';
import { chooseFormat } from './formats';
import { say } from './say';
import { chooseJobs } from './jobs';
import { expandList } from './read-list';
import { readRuleSettings } from './rule-settings';
import { UsageError } from './usage-error';
import { replaceFile } from './write-file';

/** The options of `jixiao check` as commander hands them over. */
export interface CheckFlags {
  readonly format?: string;
  readonly output?: string;
  readonly profile?: string;
  readonly submission?: true;
  readonly rule?: readonly string[];
  readonly maxWarnings?: number;
  readonly fix?: true;
  readonly inPlace?: true;
  readonly waivers: boolean;
  readonly jobs?: number;
}

/** Checks workbooks and writes the report; gives the exit code. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const to = { terminal: flags.output === undefined && process.stdout.isTTY, output: flags.output };
  const format = chooseFormat(flags.format, to);
  if (flags.inPlace && !flags.fix) throw new UsageError('--in-place 要和 --fix 一起使用。');
  const settings: CheckSettings = {
    profile: await readProfile(flags.profile),
    submission: flags.submission === true,
    severities: readRuleSettings(flags.rule ?? []),
    waivers: flags.waivers,
  };
  const files = await workbooks(paths, flags.output);
  const { outcomes, failed } = flags.fix
    ? await fixEach(files, settings, flags.inPlace === true)
    : { outcomes: await checkFiles(files, settings, chooseJobs(flags.jobs, files)), failed: false };
  await deliver(await format(outcomes, to), flags.output);
  return failed ? EXIT.failed : exitCode(tally(outcomes), flags.maxWarnings ?? Infinity);
}

/** The files to check. Throws UsageError when there are none, or when the report would take the place of one. */
async function workbooks(
  paths: readonly string[],
  output: string | undefined,
): Promise<readonly string[]> {
  const { files, emptyFolders, texts } = await findFiles(expandList(paths), output);
  for (const folder of emptyFolders) say(`${folder} 里没有 .xlsx、.xlsm、.xls 或 .et 文件。`);
  if (texts > 0) say(`跳过 ${String(texts)} 个 .docx、.txt 文件：绩效文本还不能检查。`);
  if (files.length === 0) throw new UsageError('没有可检查的文件。');
  if (output !== undefined && files.some((file) => isSame(file, output))) {
    throw new UsageError(`--output ${output} 是要检查的文件，报告不能覆盖它；请换一个文件名。`);
  }
  return files;
}

/** Whether two paths lead to one file, through links or not. */
function isSame(a: string, b: string): boolean {
  return resolve(a) === resolve(b) || realPath(a) === realPath(b);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/** Fixes write files, so they are made one after the other and each is told. */
async function fixEach(
  files: readonly string[],
  settings: CheckSettings,
  inPlace: boolean,
): Promise<{ outcomes: FileOutcome[]; failed: boolean }> {
  const { fixFile } = await import(/* webpackChunkName: "fix" */ './fix-file');
  const outcomes: FileOutcome[] = [];
  let failed = false;
  for (const file of files) {
    const fixed = await fixFile(file, settings, inPlace);
    outcomes.push(fixed.outcome);
    failed ||= fixed.failed;
    if (fixed.note) say(fixed.note);
  }
  return { outcomes, failed };
}

async function deliver(report: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) process.stdout.write(report);
  else await replaceFile(output, report);
}
