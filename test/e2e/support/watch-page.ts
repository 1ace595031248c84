import type { Page } from 'playwright-core';

/** What a page did that it should not: asked another server, failed to find a file, or threw. */
export interface PageWatch {
  readonly foreign: readonly string[];
  readonly missing: readonly string[];
  readonly errors: readonly string[];
}

/** Records every request to another origin, every missing file and every error of the page, from now on. */
export function watchPage(page: Page, origin: string): PageWatch {
  const watch = { foreign: [] as string[], missing: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(`${origin}/`)) watch.foreign.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) {
      watch.missing.push(response.url());
    }
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
      watch.errors.push(message.text());
    }
  });
  return watch;
}
