import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Profile } from '../../profiles/profile';
import { wrongRuleFiles } from '../own-rules/check-rule-files';
import { decode } from '../files/decode';
import { parseProfile } from './profile-schema';
import { profileSentences } from './profile-sentences';
import { UsageError } from '../usage/usage-error';

/** Reads a bureau's own profile (审核口径). Throws UsageError with everything that is wrong with the file. */
export function readProfileFile(path: string): Profile {
  const parsed = parseProfile(parseJson(path, readText(path)));
  if (!Array.isArray(parsed)) return withRuleFiles(parsed as Profile, path);
  throw wrong(path, profileSentences(parsed));
}

/** The profile with the paths of its rule files in full, all of them loaded once to see whether they are rules. */
function withRuleFiles(profile: Profile, path: string): Profile {
  if (!profile.ruleFiles) return profile;
  const ruleFiles = profile.ruleFiles.map((file) => resolve(dirname(path), file));
  const sentences = wrongRuleFiles(ruleFiles);
  if (sentences.length > 0) throw wrong(path, sentences);
  return { ...profile, ruleFiles };
}

function wrong(path: string, sentences: readonly string[]): UsageError {
  const lines = sentences.map((sentence) => `\n  ${sentence}`);
  return new UsageError(`审核口径文件 ${path} 有误：${lines.join('')}`);
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
