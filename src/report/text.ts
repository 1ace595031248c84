import type { FileOutcome } from '../model/outcome';
import { areaA1 } from '../model/place';
import type { Table } from '../model/table';
import { entriesByTable, type Entries } from './entries';
import { KIND_NAMES } from './kind-names';
import { PLAIN, type Paint, type Setting } from './paint';
import { problemLines, unjudgedLines, waivedLines } from './text-entries';
import { tally, type Tally } from './tally';
import { visible, visibleName } from './visible';

export interface TextOptions {
  readonly paint?: Paint;
  /** Columns of the terminal; lines are broken there. Without it they are left whole, as files and pipes want them. */
  readonly width?: number;
}

/** The report that people read: file by file, table by table, and a line of sums. Ends with a line break. */
export function textReport(files: readonly FileOutcome[], options: TextOptions = {}): string {
  const setting: Setting = { paint: options.paint ?? PLAIN, width: options.width ?? Infinity };
  const blocks = files.map((file) => fileLines(file, setting).join('\n'));
  return `${[...blocks, sums(files, setting.paint)].join('\n\n')}\n`;
}

function fileLines(file: FileOutcome, setting: Setting): string[] {
  const { paint } = setting;
  const path = paint.heading(visibleName(file.path));
  if (file.error) return [path, `  ${paint.error('无法读取')}  ${visible(file.error.message)}`];
  const { outcome } = file;
  if (outcome.tables.length === 0 && outcome.problems.length === 0) {
    return [
      path,
      '  没有找到绩效目标表。表头里要有“一级指标、三级指标、指标值”这样的列名，才能认出来。',
    ];
  }
  const entries = entriesByTable(outcome);
  return [
    path,
    ...outcome.tables.flatMap((table, index) => tableLines(table, entries.get(index), setting)),
    ...entryLines(entries.get(null) ?? NONE, setting),
  ];
}

function tableLines(table: Table, entries: Entries | undefined, setting: Setting): string[] {
  const { sheet, area, kind, indicators } = table;
  const facts = `${KIND_NAMES[kind]} · ${String(indicators.length)} 个指标`;
  return [
    `  ${setting.paint.heading(`${visibleName(sheet)} ${areaA1(area)}`)}  ${setting.paint.quiet(facts)}`,
    ...(entries ? entryLines(entries, setting) : [`    ${setting.paint.good('没有发现问题')}`]),
  ];
}

const NONE: Entries = { problems: [], unjudged: [], waived: [] };

function entryLines({ problems, unjudged, waived }: Entries, setting: Setting): string[] {
  return [
    ...problems.flatMap((problem) => problemLines(problem, setting)),
    ...unjudged.flatMap((one) => unjudgedLines(one, setting)),
    ...waived.flatMap((one) => waivedLines(one, setting)),
  ];
}

function sums(files: readonly FileOutcome[], paint: Paint): string {
  const sum = tally(files);
  const read = `共检查 ${String(sum.files)} 个文件，${String(sum.tables)} 张绩效目标表，${String(sum.indicators)} 个指标`;
  return [`${read}：${found(sum, paint)}${others(files)}。`, ...unreadable(sum, paint)].join('\n');
}

function found({ errors, warnings, infos, unreadable, files }: Tally, paint: Paint): string {
  if (files === unreadable) return '没有读到内容';
  if (errors + warnings + infos === 0) return paint.good('没有发现问题');
  return [
    paint.error(`错误 ${String(errors)}`),
    paint.warning(`警告 ${String(warnings)}`),
    paint.info(`提示 ${String(infos)}`),
  ].join('，');
}

function others(files: readonly FileOutcome[]): string {
  const outcomes = files.flatMap((file) => (file.error ? [] : [file.outcome]));
  const unjudged = outcomes.reduce((sum, outcome) => sum + outcome.unjudged.length, 0);
  const waived = outcomes.reduce((sum, outcome) => sum + outcome.waived.length, 0);
  return (
    (unjudged > 0 ? `，未能判断 ${String(unjudged)}` : '') +
    (waived > 0 ? `，已说明忽略 ${String(waived)}` : '')
  );
}

function unreadable({ unreadable: count }: Tally, paint: Paint): string[] {
  return count > 0 ? [paint.error(`有 ${String(count)} 个文件无法读取，未检查。`)] : [];
}
