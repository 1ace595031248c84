import { nearest } from '../usage/nearest';
import { keysAt, type ProfileIssue } from './profile-schema';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字（加引号）',
  number: '数字（不加引号）',
  int: '整数',
  boolean: ' true 或 false',
  array: '一个列表 […]',
  object: '一组项目 {…}',
  record: '一组项目 {…}',
};

/** What is wrong with a profile file, a sentence each: where, what, and what is allowed there. */
export function profileSentences(issues: readonly ProfileIssue[]): string[] {
  return issues.flatMap(sentences);
}

function sentences(issue: ProfileIssue): string[] {
  const where = printPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const at = where === '' ? '' : `${where} 里`;
    return issue.keys.map((key) => `${at}没有“${key}”这一项。${allowed(key, keysAt(issue.path))}`);
  }
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    return [
      issue.input === undefined
        ? `缺少 ${where}。${allowed('', names)}`
        : `${where} 不能是“${String(issue.input)}”。${allowed(String(issue.input), names)}`,
    ];
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return [`缺少 ${where}。`];
    const wanted = TYPES[issue.expected] ?? issue.expected;
    return [where === '' ? `整个文件应当是${wanted}。` : `${where} 应当是${wanted}。`];
  }
  return [`${where} ${issue.message}。`];
}

/** The nearest name, and all of them where they are few. */
function allowed(wrong: string, names: readonly string[]): string {
  const near = wrong === '' ? null : nearest(wrong, names);
  const guess = near ? `是不是“${near}”？` : '';
  return (
    guess +
    (names.length <= 14 ? `可用：${names.join('、')}。` : near ? '' : '全部规则见 jixiao rules。')
  );
}

/** `levels.classic.output 第2项`. */
function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? ` 第${String(key + 1)}项` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}
