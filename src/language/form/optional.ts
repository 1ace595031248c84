import { holdsWord, wordList } from '../text/word-list';

const OPTIONAL = wordList('选填 可不填 非必填 如有');

/** Whether a label says that its cell may stay blank: “项目编码（选填）”. */
export function isOptional(label: string): boolean {
  return holdsWord(OPTIONAL, label);
}
