import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileOutcome } from '../../model/outcome';
import { checkFiles } from './check-files';
import { readProfile, type CheckSettings } from './check-settings';
import { Counted, EXIT } from '../exit-code';
import { findFiles } from '../files/find-files';
import { ownRules } from '../own-rules/load';
import { stoppable } from './ctrl-c';
import { deliver } from './deliver';
import { chooseFormat } from './formats';
import { say } from '../usage/say';
import { chooseJobs } from './jobs';
import { approvedFiles } from '../files/read-approved';
import { expandList } from '../files/read-list';
import { oneByOne } from './one-by-one';
import { showProgress } from './progress';
import { readRuleSettings } from './rule-settings';
import { UsageError } from '../usage/usage-error';
import type { WrittenFile } from './written-file';

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
  readonly annotate?: true;
  readonly timeout: number;
  readonly against?: string;
}

/** Checks workbooks and writes the report; gives the exit code. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const to = { terminal: flags.output === undefined && process.stdout.isTTY, output: flags.output };
  const format = chooseFormat(flags.format, to);
  if (flags.inPlace && !flags.fix) throw new UsageError('--in-place 要和 --fix 一起使用。');
  if (flags.annotate && flags.fix) {
    throw new UsageError('--annotate 和 --fix 各写一份文件，请分两次使用。');
  }
  const profile = await readProfile(flags.profile);
  const own = ownRules(profile);
  const settings: CheckSettings = {
    profile,
    submission: flags.submission === true,
    severities: readRuleSettings(flags.rule ?? [], own),
    waivers: flags.waivers,
    seconds: flags.timeout,
    against: await approvedFiles(flags.against),
  };
  const files = await workbooks(paths, flags.output);
  const write = await writerOf(flags);
  const written = { failed: false };
  const counted = new Counted();
  await stoppable(async (stop) => {
    const outcomes = write
      ? writeEach(files, (file) => write(file, settings), written, stop)
      : checkFiles(files, settings, chooseJobs(flags.jobs, files), stop);
    const progress = showProgress(to.terminal && flags.format === 'ndjson' ? 0 : files.length);
    await deliver(
      format(counted.passing(progress.along(outcomes)), { ...to, ownRules: own }),
      flags.output,
    );
  });
  if (counted.files < files.length) {
    say(
      `已中断：共 ${String(files.length)} 个文件，检查了 ${String(counted.files)} 个，报告里只有这些。`,
    );
  }
  const failed = written.failed || counted.files < files.length;
  return failed ? EXIT.failed : counted.exitCode(flags.maxWarnings ?? Infinity);
}

/** The files to check. Throws UsageError when there are none, or when the report would take the place of one. */
async function workbooks(
  paths: readonly string[],
  output: string | undefined,
): Promise<readonly string[]> {
  const { files, emptyFolders } = await findFiles(expandList(paths), output);
  for (const folder of emptyFolders)
    say(`${folder} 里没有表格（.xlsx、.xlsm、.xls、.et）或文本（.docx、.doc、.wps、.txt）文件。`);
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

type Write = (file: string, settings: CheckSettings) => Promise<WrittenFile>;

/** What writes a changed copy of each file; null where none was asked for. */
async function writerOf({ annotate, fix, inPlace }: CheckFlags): Promise<Write | null> {
  if (annotate)
    return (await import(/* webpackChunkName: "annotate" */ './annotate-file')).annotateFile;
  if (!fix) return null;
  const { fixFile } = await import(/* webpackChunkName: "fix" */ './fix-file');
  return (file, settings) => fixFile(file, settings, inPlace === true);
}

/** Files are written one after the other, and each is told. */
function writeEach(
  files: readonly string[],
  write: (file: string) => Promise<WrittenFile>,
  written: { failed: boolean },
  stop: AbortController,
): AsyncGenerator<FileOutcome> {
  return oneByOne(
    files,
    async (file) => {
      const { outcome, note, failed } = await write(file);
      written.failed ||= failed;
      if (note) say(note);
      return outcome;
    },
    stop,
  );
}
