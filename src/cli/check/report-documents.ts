import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import about from '../../../package.json';
import type { FileOutcome } from '../../model/outcome';
import { htmlReport } from '../../report/html/html';
import type { RuleFacts, RunFacts } from '../../report/rule-facts';
import { sarifReport } from '../../report/sarif/sarif';
import { sheetReport } from '../../report/sheet';
import { RULES } from '../../rules/list';
import { createWorkbook } from '../../xlsx/create/create';

/** The reports that are documents of their own; loaded only when asked for. */
export function sarif(files: readonly FileOutcome[], own?: readonly RuleFacts[]): string {
  return sarifReport(files, facts(own));
}

export function html(files: readonly FileOutcome[], own?: readonly RuleFacts[]): string {
  return htmlReport(files, facts(own));
}

export function xlsx(files: readonly FileOutcome[], output: string | undefined): Uint8Array {
  const folder = output === undefined ? process.cwd() : dirname(resolve(output));
  return createWorkbook([sheetReport(files, (path) => linkFrom(folder, path))]);
}

function facts(own: readonly RuleFacts[] = []): RunFacts {
  return { rules: [...RULES, ...own], version: about.version, at: new Date() };
}

/** The link from a folder to a file. Chinese stays as it is, as Excel writes it; signs that have a meaning in links are escaped. */
function linkFrom(folder: string, path: string): string {
  const target = relative(folder, resolve(path));
  // Another drive of Windows.
  if (isAbsolute(target)) return pathToFileURL(target).href;
  return target.replace(/\\/g, '/').replace(/[\u0000-\u0020%#?"<>[\]^`{|}]/g, encodeURIComponent);
}
