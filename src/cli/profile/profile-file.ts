import { readFileSync } from 'node:fs';
import type { Profile } from '../../profiles/profile';
import { decode } from '../files/decode';
import { parseProfile } from './profile-schema';
import { profileSentences } from './profile-sentences';
import { UsageError } from '../usage/usage-error';

/** Reads a bureau's own profile (审核口径). Throws UsageError with everything that is wrong with the file. */
export function readProfileFile(path: string): Profile {
  const parsed = parseProfile(parseJson(path, readText(path)));
  if (!Array.isArray(parsed)) return parsed as Profile;
  const lines = profileSentences(parsed).map((sentence) => `\n  ${sentence}`);
  throw new UsageError(`审核口径文件 ${path} 有误：${lines.join('')}`);
}

function readText(path: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? '找不到这个文件' : message;
    throw new UsageError(`无法读取审核口径文件 ${path}：${why}。`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    const line =
      at === undefined ? '' : `第 ${String(text.slice(0, Number(at)).split('\n').length)} 行附近`;
    throw new UsageError(
      `审核口径文件 ${path} 不是正确的 JSON${line ? `：${line}` : ''}有误，请检查逗号、引号和括号。`,
    );
  }
}
