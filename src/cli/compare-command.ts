import { basename, resolve } from 'node:path';
import about from '../../package.json';
import { compare } from '../compare/compare';
import type { VersionFile } from '../model/comparison';
import type { Compared, UnreadFile } from '../report/comparison/compared';
import { comparisonHtml } from '../report/comparison/comparison-html';
import { comparisonJson } from '../report/comparison/comparison-json';
import { comparisonSheets } from '../report/comparison/comparison-sheet';
import { comparisonText } from '../report/comparison/comparison-text';
import { RULES } from '../rules/list';
import { createWorkbook } from '../xlsx/create/create';
import { readFailure } from './check/check-file';
import { readProfile, type CheckSettings } from './check/check-settings';
import { within } from './check/within';
import { EXIT } from './exit-code';
import { findFiles } from './files/find-files';
import { fetchBook, outcomeOf } from './files/open-book';
import { replaceFile } from './files/write-file';
import { terminalPaint } from './terminal-paint';
import { nearest } from './usage/nearest';
import { UsageError } from './usage/usage-error';

/** The options of `jixiao compare` as commander hands them over. */
export interface CompareFlags {
  readonly format?: string;
  readonly output?: string;
  readonly profile?: string;
}

/** How long one file may take to be checked. */
const SECONDS = 60;

const FORMATS = ['text', 'json', 'html', 'xlsx'];

/**
 * Compares two versions of a file or folder by meaning and writes the report; gives the exit code: 2 when a file could not be
 * read, 1 when the newer version has a problem at error level that the older one had not.
 */
export async function compareCommand(
  before: string,
  after: string,
  flags: CompareFlags,
): Promise<number> {
  const format = chooseFormat(flags);
  const settings: CheckSettings = {
    profile: await readProfile(flags.profile),
    submission: false,
    severities: {},
    waivers: true,
    seconds: SECONDS,
    against: [],
  };
  await refuseOverwriting([before, after], flags.output);
  const unreadable: UnreadFile[] = [];
  const older = await readVersion(before, 'before', settings, flags.output, unreadable);
  const newer = await readVersion(after, 'after', settings, flags.output, unreadable);
  const comparison = compare(older, newer);
  const report = write({ before, after, comparison, unreadable }, format, flags.output);
  if (flags.output === undefined) process.stdout.write(report);
  else await replaceFile(flags.output, report);
  if (unreadable.length > 0) return EXIT.failed;
  const isWorse = comparison.fresh.some(({ problem }) => problem.severity === 'error');
  return isWorse ? EXIT.problems : EXIT.clean;
}

function chooseFormat({ format, output }: CompareFlags): string {
  const isTerminal = output === undefined && process.stdout.isTTY;
  const wanted = format ?? 'text';
  if (!FORMATS.includes(wanted)) {
    const near = nearest(wanted, FORMATS);
    const guess = near ? `是不是 ${near}？` : '';
    throw new UsageError(`不认识输出格式“${wanted}”。${guess}可用：${FORMATS.join('、')}。`);
  }
  if (wanted === 'xlsx' && isTerminal)
    throw new UsageError(
      'xlsx 报告不能显示在终端上，请用 --output 写入文件，例如 --output 对照.xlsx。',
    );
  return wanted;
}

async function refuseOverwriting(
  paths: readonly string[],
  output: string | undefined,
): Promise<void> {
  if (output !== undefined && paths.some((path) => resolve(path) === resolve(output)))
    throw new UsageError(`--output ${output} 是要对照的文件，报告不能覆盖它；请换一个文件名。`);
}

/** Paths in a comparison are told from the folder that was given, so that both versions call a file alike. */
async function readVersion(
  path: string,
  version: UnreadFile['version'],
  settings: CheckSettings,
  output: string | undefined,
  unreadable: UnreadFile[],
): Promise<VersionFile[]> {
  const { files, emptyFolders } = await findFiles([path], output);
  if (emptyFolders.length > 0) throw new UsageError(`${path} 里没有可以对照的文件。`);
  const read: VersionFile[] = [];
  for (const file of files) {
    const name =
      file === path ? basename(path) || path : file.slice(path.length).replace(/^[\\/]+/, '');
    try {
      const { open } = await fetchBook(file, settings);
      const checked = await within(settings.seconds, () => {
        const { book, waivers } = open();
        return { book: book.text ? book : null, outcome: outcomeOf(book, waivers, settings) };
      });
      read.push({ path: name, ...checked });
    } catch (error) {
      unreadable.push({ path: file, version, error: readFailure(error, file) });
    }
  }
  return read;
}

function write(
  compared: Compared,
  format: string,
  output: string | undefined,
): string | Uint8Array {
  if (format === 'json') return comparisonJson(compared);
  if (format === 'html')
    return comparisonHtml(compared, { rules: RULES, version: about.version, at: new Date() });
  if (format === 'xlsx') return createWorkbook(comparisonSheets(compared));
  const isTerminal = output === undefined && process.stdout.isTTY;
  return comparisonText(
    compared,
    isTerminal ? { paint: terminalPaint(), width: process.stdout.columns } : {},
  );
}
