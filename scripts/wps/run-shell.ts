import { createContext, runInContext } from 'node:vm';

/** What stands on a page's window. */
export type ShellPage = Readonly<Record<string, unknown>>;

/** Runs the ribbon page's script in a page that is not inside WPS, and gives what stands on its window afterwards. */
export function runShell(source: string): ShellPage {
  const page: Record<string, unknown> = { location: { href: 'http://localhost/index.html' } };
  page['window'] = page;
  runInContext(source, createContext(page), { timeout: 5_000 });
  return page;
}
