import type { FileOutcome } from '../model/outcome';
import { a1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import { changeLine, changesOf } from './change';
import { whereName } from './where';
import { SEVERITY_NAMES } from './severity-names';

/** A row of the sheet 检查结果. */
export interface SheetEntry {
  readonly path: string;
  /** The cell it speaks of; null when it speaks of the whole file. */
  readonly place: Place | null;
  readonly cell: string;
  readonly level: string;
  readonly message: string;
  readonly advice: string;
  readonly sources: string;
  readonly rule: string;
}

/** What is told of one file; at least one row, so that no file is missing from the list. */
export function sheetEntries(file: FileOutcome): SheetEntry[] {
  const { path } = file;
  const whole = (level: string, message: string): SheetEntry[] => [
    { path, place: null, cell: '', level, message, advice: '', sources: '', rule: '' },
  ];
  if (file.error) return whole('无法读取', file.error.message);
  const { tables, problems, unjudged, waived } = file.outcome;
  const entries = [
    ...problems.map((problem) => problemEntry(path, problem)),
    ...unjudged.map(({ rule, place, reason }) => ({
      ...at(path, place),
      level: '未能判断',
      message: `未能判断：${reason}`,
      advice: '请人工核对。',
      sources: '',
      rule,
    })),
    ...waived.map(({ problem, reason, by }) => ({
      ...problemEntry(path, problem),
      level: '已说明',
      advice: `说明：${reason}${by ? `（${by}）` : ''}`,
    })),
  ];
  if (entries.length > 0) return entries;
  return tables.length > 0
    ? whole('通过', '没有发现问题。')
    : whole('没有表', '没有找到绩效目标表。');
}

function problemEntry(path: string, problem: Problem): SheetEntry {
  const { rule, severity, place, message, related, sources } = problem;
  const others = related.map(
    (other) => `\n相关：${other.place.sheet}!${a1(other.place)} ${other.message}`,
  );
  return {
    ...at(path, place),
    level: SEVERITY_NAMES[severity],
    message: message + where(place) + others.join(''),
    advice: problem.fixes.map(advice).join('\n'),
    sources: sources.join('、'),
    rule,
  };
}

function where({ named }: Place): string {
  const name = named ? whereName(named) : '';
  return name === '' ? '' : `\n位置：${name}`;
}

function at(path: string, place: Place): Pick<SheetEntry, 'path' | 'place' | 'cell'> {
  return { path, place, cell: a1(place) };
}

function advice(fix: Problem['fixes'][number]): string {
  return `${fix.title}：${changesOf(fix).map(changeLine).join('；')}`;
}
