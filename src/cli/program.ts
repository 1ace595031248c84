import { Command, CommanderError, InvalidArgumentError } from 'commander';
import about from '../../package.json';
import { checkCommand, type CheckFlags } from './check/check-command';
import { textWidth } from '../model/text-width';
import { Interrupted } from './check/within';
import { EXIT } from './exit-code';
import { say } from './usage/say';
import type { CompareFlags } from './compare-command';
import type { TemplateFlags } from './template-command';
import { usageSentence } from './usage/usage-sentences';
import { UsageError } from './usage/usage-error';
import { NotWritten } from './files/write-file';

/** Runs the command line; gives the exit code. Reports go to standard output, everything said about the run to standard error. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.clean;
  const program = build((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return afterCommander(error);
    if (error instanceof UsageError || error instanceof NotWritten) {
      say(error.message);
      return EXIT.failed;
    }
    if (error instanceof Interrupted) {
      say('已中断。');
      return EXIT.failed;
    }
    throw error;
  }
}

/** Help and version were printed, or the arguments made no sense. */
function afterCommander(error: CommanderError): number {
  if (error.exitCode === 0) return EXIT.clean;
  if (error.code !== 'commander.help') say(usageSentence(error));
  return EXIT.failed;
}

function build(finish: (code: number) => void): Command {
  const program = new Command('jixiao')
    .description('绩校：检查预算绩效目标表')
    .version(about.version, '--version', '显示版本号')
    .helpOption('--help', '显示帮助')
    .helpCommand(false)
    .exitOverride()
    // Commander's own English sentences are left out; ours follow from the error.
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '<命令>'),
      subcommandTerm: (command) => termOf(command),
      displayWidth: textWidth,
    })
    .addHelpText('after', EXAMPLES);
  addCheck(program, finish);
  addLists(program, finish);
  return program;
}

const EXAMPLES = `
示例：
  jixiao check 表.xlsx                                检查一个文件
  jixiao check 报送文件夹 --format html --output 检查报告.html
  jixiao template hebei-project -o 绩效目标表.xlsx    写出一份空白表

退出码：0 没有错误级问题；1 有错误级问题（或警告超过 --max-warnings）；2 用法不对或有文件无法读取。
每条命令的选项见 jixiao <命令> --help。`;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** A command as the list of commands names it: `check [选项] <path...>`. */
function termOf(command: Command): string {
  const args = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), command.options.length > 0 ? '[选项]' : '', ...args]
    .filter(Boolean)
    .join(' ');
}

function addCheck(program: Command, finish: (code: number) => void): void {
  program
    .command('check')
    .description('检查工作簿')
    .argument('<path...>', '工作簿或文件夹；- 从标准输入读取路径，每行一个')
    .option('--format <name>', '报告格式：text（默认）、json、ndjson、sarif、html、xlsx')
    .option('--output <file>', '把报告写入文件')
    .option(
      '--profile <name|file>',
      '审核口径：national-2015、core-2021、hebei 或 .json 文件（默认：按表格自己的版式）',
    )
    .option('--submission', '同时做预算管理一体化系统保存时的校验')
    .option('--rule <id=level>', '设定规则级别：off、info、warning、error，可多次使用', collect)
    .option('--max-warnings <n>', '警告多于 n 条时以 1 退出', wholeNumber)
    .option('--fix', '执行可直接修复的项，写入 NAME.fixed.xlsx 或 .docx')
    .option('--in-place', '与 --fix 一起：直接改写原文件')
    .option(
      '--annotate',
      '另写 NAME.checked.docx 或 .xlsx：问题写成批注，文档里可直接修复的写成修订',
    )
    .option('--against <path>', '批复的目标表（文件或文件夹）：自评表、监控表与它对照')
    .option('--no-waivers', '已说明忽略的问题也作为问题列出')
    .option('--timeout <seconds>', '一个文件最多检查多少秒，超过就跳过它（默认 60）', seconds, 60)
    .option('--jobs <n>', '线程数（默认：文件多时用全部处理器核）', positiveNumber)
    .helpOption('--help', '显示帮助')
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      finish(await checkCommand(paths, flags));
    });
}

function addLists(program: Command, finish: (code: number) => void): void {
  program
    .command('template')
    .description('写出一份标准模板')
    .argument('<name>', '模板名，见 jixiao templates')
    .option('-o, --output <file>', '要写入的 .xlsx 文件')
    .option('--project <name>', '项目名称')
    .option('--budget <amount>', '预算数，例如 316万元')
    .option('--year <year>', '年度，例如 2024', yearNumber)
    .option('--kind <name>', '支出类别，预填常用指标，例如 物业管理')
    .option(
      '--library <file>',
      '本单位的指标库（jixiao library 写出的 .json，或带指标库的审核口径文件）',
    )
    .helpOption('--help', '显示帮助')
    .action(async (name: string, flags: TemplateFlags) => {
      const { templateCommand } = await import(
        /* webpackChunkName: "template" */ './template-command'
      );
      await templateCommand(name, flags);
    });
  program
    .command('library')
    .description('把财政部门发布的指标库（.xlsx）转成一个 .json 文件')
    .argument('<workbook>', '指标库工作簿，表头有一级、二级、三级指标')
    .option('-o, --output <file>', '要写入的 .json 文件')
    .helpOption('--help', '显示帮助')
    .action(async (workbook: string, { output }: { readonly output?: string }) => {
      const { libraryCommand } = await import(
        /* webpackChunkName: "template" */ './library-command'
      );
      await libraryCommand(workbook, output);
    });
  program
    .command('convert')
    .description('把绩效文本里的表放进标准模板，写成工作簿')
    .argument('<text>', '绩效文本（.docx、.txt）')
    .option('-o, --output <file>', '要写入的 .xlsx 文件')
    .helpOption('--help', '显示帮助')
    .action(async (text: string, { output }: { readonly output?: string }) => {
      const { convertCommand } = await import(
        /* webpackChunkName: "convert" */ './convert-command'
      );
      await convertCommand(text, output);
    });
  program
    .command('compare')
    .description('按内容对照一个文件或文件夹的两个版本')
    .argument('<old>', '旧版：文件或文件夹')
    .argument('<new>', '新版：文件或文件夹')
    .option('--format <name>', '报告格式：text（默认）、json、html、xlsx')
    .option('--output <file>', '把报告写入文件')
    .option('--profile <name|file>', '审核口径，同 check')
    .helpOption('--help', '显示帮助')
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const { compareCommand } = await import(
        /* webpackChunkName: "compare" */ './compare-command'
      );
      finish(await compareCommand(before, after, flags));
    });
  program
    .command('templates')
    .description('列出标准模板')
    .helpOption('--help', '显示帮助')
    .action(async () => {
      const { templatesCommand } = await import(
        /* webpackChunkName: "template" */ './template-command'
      );
      process.stdout.write(templatesCommand());
    });
  program
    .command('rules')
    .description('列出规则，或说明一条规则')
    .argument('[id]', '规则名')
    .helpOption('--help', '显示帮助')
    .action(async (id?: string) => {
      const { rulesCommand } = await import(/* webpackChunkName: "rules" */ './rules-command');
      process.stdout.write(rulesCommand(id));
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('请写 0 或正整数。');
  return Number(value);
}

function positiveNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('请写正整数。');
  return Number(value);
}

function seconds(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('请写秒数，例如 60。');
  return Number(value);
}

function yearNumber(value: string): number {
  if (!/^20\d\d$/.test(value)) throw new InvalidArgumentError('请写四位年份，例如 2024。');
  return Number(value);
}
